using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Storage.Conversations;
using Bot.Storage.Conversations.Delivery;

namespace Bot.Storage.Tests.Compliance;

/// <summary>What is kept only for a time goes, and nothing else does.</summary>
public abstract class UpkeepCompliance(IStoreRecord record) : StoreCompliance(record)
{
    [Fact]
    public async Task ARepeat_StaysARepeat_AsLongAsChannelsRepeat_AndItsIdIsForgottenLater()
    {
        var first = await Store.AcceptAsync("one", externalId: "x-1");
        await Store.CommitAsync(await Store.ClaimAsync(), "answer");
        await AfterAsync(TimeSpan.FromDays(29));
        await Store.AcceptAsync("young", resident: "r2", externalId: "x-2");

        Assert.Equal((InboxOutcome.Duplicate, first.Sequence), Of(await Store.AcceptAsync("one", externalId: "x-1")));
        await AfterAsync(TimeSpan.FromDays(2));

        Assert.Equal(1, await CountAsync("inbound_ids"));
        Assert.Equal(InboxOutcome.Duplicate, (await Store.AcceptAsync("young", resident: "r2", externalId: "x-2")).Outcome);
        Assert.Equal(["one", "answer"], await Store.TextsAsync(first.ConversationId));
    }

    [Fact]
    public async Task AReportOfASendThatNeverComes_IsForgotten()
    {
        await Store.Outbox.ReportAsync(new DeliveryReport("test", "never-sent", DeliveryState.Delivered));
        await AfterAsync(TimeSpan.FromDays(6));
        Assert.Equal(1, await CountAsync("early_reports"));
        await AfterAsync(TimeSpan.FromDays(2));
        Assert.Equal(0, await CountAsync("early_reports"));
    }

    [Fact]
    public async Task ACodeThatCannotBeTypedAnyMore_IsForgotten()
    {
        await PutCodeAsync("r1", TimeSpan.FromMinutes(10));
        await AfterAsync(TimeSpan.FromMinutes(9));
        Assert.Equal(1, await CountAsync("link_codes"));
        await AfterAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(0, await CountAsync("link_codes"));
    }

    [Fact]
    public async Task MessagesThatNoHostCanSend_ExpireInOrder_AndAreSeenAsDeadLetters()
    {
        var first = await Store.AcceptAsync("one", delivery: ReplyDelivery.Pushed);
        await Store.CommitAsync(
            await Store.ClaimAsync(),
            TestStore.Result("a", "b") with
            {
                Outbox = [new OutboxDraft("a hub that was taken away", "{}")],
            }
        );
        await AfterAsync(TimeSpan.FromDays(6));
        Assert.Equal(3, await CountAsync("outbox"));
        await AfterAsync(TimeSpan.FromDays(2));

        Assert.Equal(0, await CountAsync("outbox"));
        Assert.Equal(
            [DeliveryState.None, DeliveryState.Expired, DeliveryState.Expired],
            (await Store.Log.ReadAsync(first.ConversationId, 0, 10)).Select(e => e.Delivery)
        );
        Assert.Equal(3, (await Store.DeadLetters.ListAsync(null, 10)).Count);
    }

    [Fact]
    public async Task AMessageThatIsBeingSent_IsLeftToItsHost()
    {
        await Store.AcceptAsync("one", delivery: ReplyDelivery.Pushed);
        await Store.CommitAsync(await Store.ClaimAsync(), "a");
        Clock.Advance(TimeSpan.FromDays(8));
        var message = Assert.Single(await Store.Outbox.ClaimAsync("test", "w", TimeSpan.FromMinutes(1), 1));
        await Store.Get<RecordUpkeep>().WorkAsync(CancellationToken.None);
        await Store.Outbox.SentAsync(message, "x");

        Assert.Empty(await Store.DeadLetters.ListAsync(null, 10));
    }

    private Task<int> PutCodeAsync(string resident, TimeSpan lives) =>
        Store.Database.WriteAsync(s =>
            s.ExecuteAsync(
                "INSERT INTO link_codes (resident_id, conversation_id, code_hash, expires_at) VALUES (@resident, 'c', 'h', @expiresAt)",
                new { resident, expiresAt = (Clock.GetUtcNow() + lives).ToUnixTimeMilliseconds() }
            )
        );

    private static (InboxOutcome Outcome, long Sequence) Of(Accepted accepted) => (accepted.Outcome, accepted.Sequence);

    private async Task AfterAsync(TimeSpan time)
    {
        Clock.Advance(time);
        await Store.Get<RecordUpkeep>().WorkAsync(CancellationToken.None);
    }

    private Task<long> CountAsync(string table) =>
        Store.Database.ReadAsync(s => s.FirstOrDefaultAsync<long>($"SELECT count(*) FROM {table}"));
}
