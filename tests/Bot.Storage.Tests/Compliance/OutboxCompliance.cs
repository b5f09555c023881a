using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Conversations.Sends;

namespace Bot.Storage.Tests.Compliance;

public abstract class OutboxCompliance(IStoreRecord record) : StoreCompliance(record)
{
    [Fact]
    public async Task Messages_GoOneByOne_InOrder()
    {
        await ReplyAsync("r1", "a", "b", "c");

        var sent = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var message = Assert.Single(await ClaimAsync());
            Assert.Empty(await ClaimAsync());
            sent.Add(TestStore.Text(message.PayloadJson));
            await Store.Outbox.SentAsync(message, $"x{i}");
        }

        Assert.Equal(["a", "b", "c"], sent);
        Assert.Empty(await ClaimAsync());
    }

    [Fact]
    public async Task ConversationsAndDestinations_DoNotWaitForEachOther()
    {
        await ReplyAsync("r1", "a");
        await ReplyAsync("r2", "b");
        var conversation = (await Store.Log.FindByChannelKeyAsync("test", "r1"))!;
        await Store.Sends.SendAsync(new EntrySend { ConversationId = conversation.Id, Outbox = [new OutboxDraft("hub", "{}")] });

        Assert.Equal(2, (await ClaimAsync()).Count);
        Assert.Single(await Store.Outbox.ClaimAsync("hub", "w", Lease, 10));
    }

    [Fact]
    public async Task ARetry_HoldsBackWhatFollows_AndKeepsItsKey()
    {
        await ReplyAsync("r1", "a", "b");
        var first = Assert.Single(await ClaimAsync());
        await Store.Outbox.RetryAsync(first, "500", Clock.GetUtcNow() + TimeSpan.FromMinutes(1));
        Assert.Empty(await ClaimAsync());

        Clock.Advance(TimeSpan.FromMinutes(1));
        var again = Assert.Single(await ClaimAsync());

        Assert.Equal((first.Id, 2), (again.Id, again.Attempt));
        Assert.Equal("500", (await EntryAsync(first)).DeliveryProblem);
    }

    [Fact]
    public async Task AFailure_IsADeadLetter_LetsTheNextGo_AndIsSentRoundByStaff()
    {
        await ReplyAsync("r1", "a", "b");
        var first = Assert.Single(await ClaimAsync());
        await Store.Outbox.FailAsync(first, "131026 undeliverable");

        Assert.Equal(DeliveryState.Failed, (await EntryAsync(first)).Delivery);
        var letter = Assert.Single(await Store.DeadLetters.ListAsync(null, 10));
        Assert.Equal((DeadLetterKind.Delivery, first.Id, "131026 undeliverable"), (letter.Kind, letter.Subject, letter.Problem));
        Assert.Equal(DeadLetterRetry.Queued, await Store.DeadLetters.RetryAsync(letter.Key));
        var second = Assert.Single(await ClaimAsync());
        Assert.Equal("b", TestStore.Text(second.PayloadJson));
        await Store.Outbox.SentAsync(second, "x2");

        var again = Assert.Single(await ClaimAsync());
        Assert.Equal((first.Id, 1, DeliveryState.Queued), (again.Id, again.Attempt, (await EntryAsync(first)).Delivery));
        await Store.Outbox.SentAsync(again, "x1");
        Assert.Equal(DeliveryState.Sent, (await EntryAsync(first)).Delivery);
    }

    [Fact]
    public async Task AMessageSentAgain_IsNotTakenBackByWhatIsSaidOfTheFirst()
    {
        await ReplyAsync("r1", "a");
        var first = Assert.Single(await ClaimAsync());
        await Store.Outbox.SentAsync(first, "x1");
        var failure = new DeliveryReport("test", "x1", DeliveryState.Failed, "131026");
        Assert.True(await Store.Outbox.ReportAsync(failure));
        await Store.DeadLetters.RetryAsync(Assert.Single(await Store.DeadLetters.ListAsync(null, 10)).Key);

        Assert.False(await Store.Outbox.ReportAsync(failure));
        Assert.Equal(DeliveryState.Queued, (await EntryAsync(first)).Delivery);
        await Store.Outbox.SentAsync(Assert.Single(await ClaimAsync()), "x2");
        Assert.False(await Store.Outbox.ReportAsync(failure));
        Assert.Equal((DeliveryState.Sent, "x2"), ((await EntryAsync(first)).Delivery, (await EntryAsync(first)).ExternalId));
        Assert.Empty(await Store.DeadLetters.ListAsync(null, 10));
        Assert.True(await Store.Outbox.ReportAsync(new DeliveryReport("test", "x2", DeliveryState.Failed, "131026")));
    }

    [Fact]
    public async Task AnExpiredMessage_IsShownAsExpired_AndLetsTheNextGo()
    {
        await ReplyAsync("r1", "a", "b");
        var first = Assert.Single(await ClaimAsync());
        await Store.Outbox.ExpireAsync(first, "window closed");

        Assert.Equal(DeliveryState.Expired, (await EntryAsync(first)).Delivery);
        Assert.Equal("b", TestStore.Text(Assert.Single(await ClaimAsync()).PayloadJson));
    }

    [Fact]
    public async Task AHostThatDied_LeavesItsMessageToAnother_AndItsLateWordCountsForNothing()
    {
        await ReplyAsync("r1", "a", "b");
        var lost = Assert.Single(await ClaimAsync());
        Clock.Advance(Lease + TimeSpan.FromSeconds(1));
        var taken = Assert.Single(await ClaimAsync());
        await Store.Outbox.FailAsync(lost, "late");
        await Store.Outbox.RetryAsync(lost, "late", Clock.GetUtcNow());

        Assert.Equal(lost.Id, taken.Id);
        Assert.Empty(await Store.DeadLetters.ListAsync(null, 10));
        Assert.Empty(await ClaimAsync());
        await Store.Outbox.SentAsync(taken, "x1");
        Assert.Equal("b", TestStore.Text(Assert.Single(await ClaimAsync()).PayloadJson));
    }

    [Fact]
    public async Task AMessageGivenBack_IsDueAtOnce_AndCountsNoAttempt()
    {
        await ReplyAsync("r1", "a");
        await Store.Outbox.GiveBackAsync(Assert.Single(await ClaimAsync()));

        Assert.Equal(1, Assert.Single(await ClaimAsync()).Attempt);
    }

    [Theory]
    [InlineData(new[] { DeliveryState.Read, DeliveryState.Delivered, DeliveryState.Sent }, DeliveryState.Read, 0)]
    [InlineData(new[] { DeliveryState.Delivered, DeliveryState.Failed }, DeliveryState.Delivered, 0)]
    [InlineData(new[] { DeliveryState.Failed, DeliveryState.Failed }, DeliveryState.Failed, 1)]
    [InlineData(new[] { DeliveryState.Failed, DeliveryState.Read }, DeliveryState.Read, 1)]
    public async Task Reports_OnlyMoveForward_WheneverTheyCome(DeliveryState[] reports, DeliveryState end, int letters)
    {
        await ReplyAsync("r1", "a");
        await ReplyAsync("r2", "a");
        var claimed = await ClaimAsync();

        // Of one message all reports come before the send is recorded, of the other after.
        await Store.Outbox.SentAsync(claimed[0], "after");
        foreach (var report in reports)
        {
            await Store.Outbox.ReportAsync(new DeliveryReport("test", "before", report, "code"));
            await Store.Outbox.ReportAsync(new DeliveryReport("test", "after", report, "code"));
        }

        await Store.Outbox.SentAsync(claimed[1], "before");
        Assert.Equal(end, (await EntryAsync(claimed[0])).Delivery);
        Assert.Equal(end, (await EntryAsync(claimed[1])).Delivery);
        Assert.True((await Store.DeadLetters.ListAsync(null, 10)).Count >= letters);
        Assert.Equal(letters > 0, (await Store.DeadLetters.ListAsync(null, 10)).Count > 0);
    }

    [Fact]
    public async Task AReportOfAMessageNobodySent_ChangesNothing()
    {
        Assert.False(await Store.Outbox.ReportAsync(new DeliveryReport("test", "unknown", DeliveryState.Read)));
        Assert.Empty(await Store.DeadLetters.ListAsync(null, 10));
    }

    [Fact]
    public async Task ManyClaimersOverHosts_TakeEachMessageOnce()
    {
        for (var i = 0; i < 20; i++)
        {
            await ReplyAsync($"r{i}", "a");
        }

        var other = OpenHost();
        var claimed = (
            await Task.WhenAll(Enumerable.Range(0, 10).Select(i => (i % 2 == 0 ? Store : other).Outbox.ClaimAsync("test", "w", Lease, 3)))
        )
            .SelectMany(c => c)
            .ToList();

        Assert.Equal(claimed.Count, claimed.DistinctBy(c => c.Id).Count());
        Assert.True(claimed.Count >= 10);
    }

    [Fact]
    public async Task AClockPutBack_HoldsNothingUp()
    {
        await ReplyAsync("r1", "a");
        var behind = OpenHostAt(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Clock.GetUtcNow() - TimeSpan.FromHours(3)));

        Assert.Single(await behind.Outbox.ClaimAsync("test", "w", Lease, 10));
    }

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private Task<IReadOnlyList<OutboxMessage>> ClaimAsync() => Store.Outbox.ClaimAsync("test", "w", Lease, 10);

    private async Task<ConversationEntry> EntryAsync(OutboxMessage message) =>
        Assert.Single(await Store.Log.ReadAsync(message.ConversationId, message.EntrySequence!.Value - 1, 1));

    private async Task ReplyAsync(string resident, params string[] replies)
    {
        await Store.AcceptAsync("hello", resident: resident, delivery: ReplyDelivery.Pushed);
        await Store.CommitAsync(await Store.ClaimAsync(), replies);
    }
}
