using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.QueuedTurns;

namespace Bot.Storage.Tests.Compliance;

/// <summary>
/// One message goes its whole way – accepted, claimed, committed, delivered – and the host dies at the first point of it, then at the
/// second, and so on through all of them. Whoever comes next finds nothing lost, doubled or half written.
/// </summary>
public abstract class CrashCompliance(IStoreRecord record) : StoreCompliance(record)
{
    private readonly Dictionary<string, List<string>> _sent = [];

    [Fact]
    public async Task AHostThatDies_BetweenAnyTwoSteps_LosesAndDoublesNothing()
    {
        var point = 0;
        for (; ; point++)
        {
            var resident = $"r{point}";
            var host = OpenHost();
            host.Probe.CrashAfter(point);
            try
            {
                await AcceptAndWorkAsync(host, resident);
            }
            catch (CrashedException)
            {
                // The host is gone; the channel that got no answer sends again.
            }

            host.Probe.Never();
            if (!host.Probe.Crashed)
            {
                break;
            }

            Clock.Advance(TimeSpan.FromMinutes(1));
            await AcceptAndWorkAsync(OpenHost(), resident);
            await CheckAsync(resident);
        }

        // Statements, commits and the moments after them, of all units of the way.
        Assert.InRange(point, 25, 200);
    }

    private async Task AcceptAndWorkAsync(TestStore host, string resident)
    {
        await host.AcceptAsync("question", resident: resident, externalId: $"{resident}-1", delivery: ReplyDelivery.Pushed);
        while (await host.TryClaimAsync() is { } work)
        {
            await host.CommitAsync(
                work,
                TestStore.Result("a", "b") with
                {
                    StateJson = """{"answered":true}""",
                    Handoff = new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "asked"),
                }
            );
        }

        while (await host.Outbox.ClaimAsync("test", "w", TimeSpan.FromSeconds(30), 10) is { Count: > 0 } claimed)
        {
            foreach (var message in claimed)
            {
                // The channel knows the key: a message sent twice shows once.
                var shown = _sent.TryGetValue(message.ConversationId, out var list) ? list : _sent[message.ConversationId] = [];
                var line = $"{message.Id} {TestStore.Text(message.PayloadJson)}";
                if (!shown.Contains(line))
                {
                    shown.Add(line);
                }

                await host.Outbox.SentAsync(message, $"x-{message.Id}");
            }
        }
    }

    private async Task CheckAsync(string resident)
    {
        var conversation = (await Store.Log.FindByChannelKeyAsync("test", resident))!;
        var entries = await Store.Log.ReadAsync(conversation.Id, 0, 100);
        Assert.Equal(["question", "a", "b"], entries.Select(e => TestStore.Text(e.ActivityJson)));
        Assert.Equal([1L, 2L, 3L], entries.Select(e => e.Sequence));
        Assert.Equal([DeliveryState.None, DeliveryState.Sent, DeliveryState.Sent], entries.Select(e => e.Delivery));
        Assert.Equal(["a", "b"], _sent[conversation.Id].Select(s => s[(s.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
        Assert.Equal("""{"answered":true}""", conversation.StateJson);
        Assert.Equal(OwnerKind.Handoff, conversation.Owner.Kind);
        Assert.Single(await Store.Decisions.ListByConversationAsync(conversation.Id));
        Assert.Equal(
            1,
            await Store.Database.ReadAsync(s =>
                s.FirstOrDefaultAsync<long>("SELECT count(*) FROM handoffs WHERE conversation_id = @Id", conversation)
            )
        );
        Assert.Equal(
            0,
            await Store.Database.ReadAsync(s =>
                s.FirstOrDefaultAsync<long>("SELECT count(*) FROM outbox WHERE conversation_id = @Id", conversation)
            )
        );
        Assert.Null(await Store.TryClaimAsync());
    }
}
