using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Conversations.Verdicts;
using Bot.Storage.Desk;

namespace Bot.Storage.Tests.Compliance;

public abstract class SendCompliance(IStoreRecord record) : StoreCompliance(record)
{
    private static readonly ConversationOwner Agent = ConversationOwner.Agent("a1");

    [Fact]
    public async Task ASendUnderAKey_IsWrittenOnce_AlsoAtTheSameTime()
    {
        var id = await OpenAsync();
        var send = new EntrySend
        {
            ConversationId = id,
            Entries = [Reply("hello"), Reply("there")],
            IdempotencyKey = "k1",
        };
        var other = OpenHost();

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => (i % 2 == 0 ? Store : other).Sends.SendAsync(send)));

        Assert.Single(results, r => r.Outcome == SendOutcome.Written);
        Assert.Equal(7, results.Count(r => r.Outcome == SendOutcome.Duplicate));
        Assert.All(results, r => Assert.Equal(results[0].Entries, r.Entries));
        Assert.Equal(["one", "hello", "there"], await Store.TextsAsync(id));
    }

    [Fact]
    public async Task ADraft_IsSentOnce_WhoeverApprovesIt_AndNotOnceItWasRejected()
    {
        var id = await OpenAsync();
        var drafts = Store.Get<Drafts>();
        await drafts.AddAsync(id, 1, "a draft", null);
        await drafts.AddAsync(id, 2, "another", null);
        var open = (await drafts.ListOpenAsync(id)).OrderBy(d => d.ForSequence).ToArray();
        var other = OpenHost();
        EntrySend Approve(string draft, string by) =>
            new()
            {
                ConversationId = id,
                Entries = [Reply("a draft")],
                IdempotencyKey = $"{by}:{draft}",
                Draft = new(draft, null, by),
            };

        var results = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(i => (i % 2 == 0 ? Store : other).Sends.SendAsync(Approve(open[0].Id, $"a{i}")))
        );
        Assert.True(await drafts.RejectAsync(open[1].Id, "a1"));
        var rejected = await Store.Sends.SendAsync(Approve(open[1].Id, "a2"));

        Assert.Single(results, r => r.Outcome == SendOutcome.Written);
        Assert.Equal(5, results.Count(r => r.Outcome == SendOutcome.DraftDecided));
        Assert.Equal(SendOutcome.DraftDecided, rejected.Outcome);
        Assert.False(await drafts.RejectAsync(open[0].Id, "a1"));
        Assert.Equal(["one", "a draft"], await Store.TextsAsync(id));
    }

    [Fact]
    public async Task OnlyTheOwner_Writes()
    {
        var id = await OpenAsync();
        await Store.SendAsync(id, new HandoffChange(HandoffState.Active, Agent, "taken"));

        var mine = await Store.Sends.SendAsync(
            new EntrySend
            {
                ConversationId = id,
                Entries = [Reply("hello")],
                ExpectedOwner = Agent,
            }
        );
        var theirs = await Store.Sends.SendAsync(
            new EntrySend
            {
                ConversationId = id,
                Entries = [Reply("me too")],
                ExpectedOwner = ConversationOwner.Agent("a2"),
            }
        );

        Assert.Equal(SendOutcome.Written, mine.Outcome);
        Assert.Equal((SendOutcome.NotOwner, Agent), (theirs.Outcome, theirs.Conversation!.Owner));
        Assert.Equal(["one", "hello"], await Store.TextsAsync(id));
    }

    [Fact]
    public async Task AWriterWhoSawAnOldVersion_IsRefused()
    {
        var id = await OpenAsync();
        var seen = (await Store.Log.FindAsync(id))!.Version;
        await Store.SendAsync(id, entries: Reply("hello"));

        var result = await Store.Sends.SendAsync(
            new EntrySend
            {
                ConversationId = id,
                Entries = [Reply("late")],
                ExpectedVersion = seen,
            }
        );

        Assert.Equal((SendOutcome.StaleVersion, seen + 1), (result.Outcome, result.Conversation!.Version));
    }

    [Fact]
    public async Task TwoAgentsAtOnce_OneGetsTheConversation()
    {
        var id = await OpenAsync();
        var other = OpenHost();
        var version = (await Store.Log.FindAsync(id))!.Version;

        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(i =>
                    (i % 2 == 0 ? Store : other).Sends.SendAsync(
                        new EntrySend
                        {
                            ConversationId = id,
                            ExpectedVersion = version,
                            Handoff = new HandoffChange(HandoffState.Active, ConversationOwner.Agent($"a{i}"), "taken"),
                        }
                    )
                )
        );

        Assert.Single(results, r => r.Outcome == SendOutcome.Written);
        Assert.Equal(7, results.Count(r => r.Outcome == SendOutcome.StaleVersion));
    }

    [Fact]
    public async Task AClosedEpisode_TakesNotes_ButNoReplies_AndItsHandoffIsClosed()
    {
        var id = await OpenAsync();
        await Store.SendAsync(id, new HandoffChange(HandoffState.Active, Agent, "taken"));
        await Store.SendAsync(id, close: true, entries: Reply("bye"));

        Assert.Equal(SendOutcome.Closed, (await Store.SendAsync(id, entries: Reply("one more"))).Outcome);
        Assert.Equal(
            SendOutcome.Written,
            (await Store.SendAsync(id, entries: new EntryDraft(EntryKind.Note, "a1", TestStore.Message("wrap-up")))).Outcome
        );
        Assert.Equal(
            "Closed",
            Assert.Single(
                await Store.Database.ReadAsync(s => s.QueryAsync<string>("SELECT state FROM handoffs WHERE closed_at IS NOT NULL"))
            )
        );
    }

    [Fact]
    public async Task HandOffs_AreOneRowEach_PerEpisode_WithEveryStepKept()
    {
        var id = await OpenAsync();
        await Store.SendAsync(id, new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "asked") { Priority = 10 });
        await Store.SendAsync(id, new HandoffChange(HandoffState.Active, Agent, "taken"));
        await Store.SendAsync(id, new HandoffChange(HandoffState.Closed, Agent, "done"), close: true);
        await Store.AcceptAsync("again");
        await Store.SendAsync(id, new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "asked again"));

        var rows = await Store.Database.ReadAsync(s =>
            s.QueryAsync<string>("SELECT episode || ' ' || state || ' ' || reason || ' ' || priority FROM handoffs ORDER BY episode")
        );
        var steps = await Store.Database.ReadAsync(s =>
            s.QueryAsync<string>("SELECT state || ' ' || reason FROM handoff_steps ORDER BY key")
        );
        Assert.Equal(["1 Closed asked 10", "2 Requested asked again 0"], rows);
        Assert.Equal(["Requested asked", "Active taken", "Closed done", "Requested asked again"], steps);
    }

    [Fact]
    public async Task NotesAndEvents_AreNeverSentToTheResident()
    {
        var id = (await Store.AcceptAsync("one", delivery: ReplyDelivery.Pushed)).ConversationId;
        await Store.SendAsync(
            id,
            entries:
            [
                new EntryDraft(EntryKind.Note, "a1", TestStore.Message("note")),
                new EntryDraft(EntryKind.Event, "system", TestStore.Message("assigned")),
                Reply("hello"),
            ]
        );

        Assert.Equal(
            "hello",
            TestStore.Text(Assert.Single(await Store.Outbox.ClaimAsync("test", "w", TimeSpan.FromSeconds(9), 9)).PayloadJson)
        );
    }

    [Fact]
    public async Task AnUnknownConversation_IsNotFound() => Assert.Equal(SendOutcome.NotFound, (await Store.SendAsync("nobody")).Outcome);

    [Fact]
    public async Task Feedback_IsTheLastWord_OnARepliesOnly()
    {
        var id = await OpenAsync();
        await Store.CommitAsync(await Store.ClaimAsync(), "answer");

        Assert.False(await Store.Feedback.RecordAsync(id, 1, Thumb.Up, null));
        Assert.False(await Store.Feedback.RecordAsync(id, 9, Thumb.Up, null));
        Assert.True(await Store.Feedback.RecordAsync(id, 2, Thumb.Up, null));
        Assert.True(await Store.Feedback.RecordAsync(id, 2, Thumb.Down, "wrong"));
        Assert.Equal(new FeedbackEntry(id, 2, Thumb.Down, "wrong", Clock.GetUtcNow()), Assert.Single(await Store.Feedback.ListAsync(id)));
    }

    [Fact]
    public async Task AListener_IsWokenByWhatIsWritten_AndResumesWithoutGapOrDouble()
    {
        var id = await OpenAsync();
        using var subscription = Store.Signals.Subscribe(id);
        var seen = new List<long>();
        long last = 0;
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 30; i++)
            {
                await Store.SendAsync(id, entries: Reply($"m{i}"));
            }
        });
        while (seen.Count < 31)
        {
            var entries = await Store.Log.ReadAsync(id, last, 7);
            if (entries.Count == 0)
            {
                await subscription.WaitAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));
                continue;
            }

            seen.AddRange(entries.Select(e => e.Sequence));
            last = seen[^1];
        }

        await writing;
        Assert.Equal(Enumerable.Range(1, 31).Select(i => (long)i), seen);
    }

    private static EntryDraft Reply(string text) => new(EntryKind.Agent, "a1", TestStore.Message(text));

    private async Task<string> OpenAsync() => (await Store.AcceptAsync("one")).ConversationId;
}
