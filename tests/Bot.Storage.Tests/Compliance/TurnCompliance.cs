using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Handoff.Queues;

namespace Bot.Storage.Tests.Compliance;

public abstract class TurnCompliance(IStoreRecord record) : StoreCompliance(record)
{
    private static readonly HandoffChange ToAgent = new(HandoffState.Active, ConversationOwner.Agent("a1"), "taken");

    [Fact]
    public async Task ABurstThatWaits_IsOneTurn_AndItsRepliesFollowIt()
    {
        var first = await Store.AcceptAsync("one");
        await Store.AcceptAsync("two");
        var work = await Store.ClaimAsync();

        var result = await Store.CommitAsync(work, "three", "four");

        Assert.Equal(2, work.Entries.Count);
        Assert.Equal(CommitOutcome.Committed, result.Outcome);
        Assert.Equal([3L, 4L], result.Entries.Select(e => e.Sequence));
        Assert.Equal(["one", "two", "three", "four"], await Store.TextsAsync(first.ConversationId));
        Assert.Null(await Store.TryClaimAsync());
    }

    [Fact]
    public async Task OneConversation_HasOneTurnAtATime_OverHosts()
    {
        await Store.AcceptAsync("one");
        await Store.AcceptAsync("other", resident: "r2");
        var other = OpenHost();

        var claims = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => (i % 2 == 0 ? Store : other).TryClaimAsync()));

        Assert.Equal(2, claims.Where(c => c is not null).Select(c => c!.Lease.ConversationId).Distinct().Count());
        Assert.Equal(2, claims.Count(c => c is not null));
    }

    [Fact]
    public async Task WhatArrivesDuringATurn_IsTheNextTurn()
    {
        var first = await Store.AcceptAsync("one");
        var work = await Store.ClaimAsync();
        await Store.AcceptAsync("two");
        Assert.Null(await Store.TryClaimAsync());

        await Store.CommitAsync(work, "answer one");
        var next = await Store.ClaimAsync();
        await Store.CommitAsync(next, "answer two");

        Assert.Equal("two", TestStore.Text(Assert.Single(next.Entries).ActivityJson));
        Assert.NotEqual(work.Lease.TurnId, next.Lease.TurnId);
        Assert.True(next.Lease.Fence > work.Lease.Fence);
        Assert.Equal(["one", "two", "answer one", "answer two"], await Store.TextsAsync(first.ConversationId));
    }

    [Fact]
    public async Task ALeaseThatRanOut_IsTakenByAnother_AndTheFirstIsRefused()
    {
        var first = await Store.AcceptAsync("one");
        var slow = await Store.ClaimAsync();
        Clock.Advance(TimeSpan.FromSeconds(31));
        var other = OpenHost();
        var taken = await other.ClaimAsync();

        Assert.Equal(2, taken.Attempt);
        Assert.Equal(slow.Lease.TurnId, taken.Lease.TurnId);
        Assert.False(await Store.Queue.RenewAsync(slow.Lease, TimeSpan.FromSeconds(30)));
        Assert.Equal(CommitOutcome.StaleFence, (await Store.CommitAsync(slow, "too late")).Outcome);
        Assert.Equal(CommitOutcome.Committed, (await other.CommitAsync(taken, "in time")).Outcome);
        Assert.Equal(CommitOutcome.StaleFence, (await Store.CommitAsync(slow, "too late again")).Outcome);
        Assert.Equal(["one", "in time"], await Store.TextsAsync(first.ConversationId));
        var discarded = await Store.Decisions.ListDiscardedAsync(first.ConversationId);
        Assert.All(discarded, d => Assert.Equal(CommitOutcome.StaleFence, d.Cause));
        Assert.Equal(["too late", "too late again"], discarded.Select(d => TestStore.Text(Assert.Single(d.Replies).ActivityJson)));
    }

    [Fact]
    public async Task ALeaseThatRanOut_AndNobodyTook_StillCommits()
    {
        await Store.AcceptAsync("one");
        var work = await Store.ClaimAsync();
        Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(CommitOutcome.Committed, (await Store.CommitAsync(work, "answer")).Outcome);
    }

    [Fact]
    public async Task ARenewedLease_IsNotTaken()
    {
        await Store.AcceptAsync("one");
        var work = await Store.ClaimAsync();
        Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.True(await Store.Queue.RenewAsync(work.Lease, TimeSpan.FromSeconds(30)));
        Clock.Advance(TimeSpan.FromSeconds(20));

        Assert.Null(await Store.TryClaimAsync());
    }

    [Fact]
    public async Task TheSameCommitTwice_CountsOnce_AndAnswersTheSame()
    {
        var first = await Store.AcceptAsync("one");
        var work = await Store.ClaimAsync();

        var committed = await Store.CommitAsync(work, "answer");
        var repeated = await Store.CommitAsync(work, "answer");

        Assert.Equal(CommitOutcome.Committed, repeated.Outcome);
        Assert.Equal(committed.Entries, repeated.Entries);
        Assert.Equal(["one", "answer"], await Store.TextsAsync(first.ConversationId));
        Assert.Empty(await Store.Decisions.ListDiscardedAsync(first.ConversationId));
    }

    [Fact]
    public async Task AnAgentWhoTakesOverDuringATurn_SilencesIt()
    {
        var first = await Store.AcceptAsync("one", delivery: ReplyDelivery.Pushed);
        var work = await Store.ClaimAsync();
        await Store.SendAsync(
            first.ConversationId,
            ToAgent,
            entries: new EntryDraft(EntryKind.Agent, "a1", TestStore.Message("I am here"))
        );

        var result = await Store.CommitAsync(
            work,
            TestStore.Result("the bot talks on") with
            {
                StateJson = """{"x":1}""",
                Outbox = [new OutboxDraft("hub", "{}")],
            }
        );

        Assert.Equal(CommitOutcome.NotOwner, result.Outcome);
        Assert.Equal(["one", "I am here"], await Store.TextsAsync(first.ConversationId));
        Assert.Null((await Store.Log.FindAsync(first.ConversationId))!.StateJson);
        Assert.Empty(await Store.Outbox.ClaimAsync("hub", "w", TimeSpan.FromSeconds(5), 10));
        Assert.Single(await Store.Outbox.ClaimAsync("test", "w", TimeSpan.FromSeconds(5), 10));
        Assert.Null(await Store.Decisions.FindByTurnAsync(work.Lease.TurnId));
        Assert.Equal(CommitOutcome.NotOwner, Assert.Single(await Store.Decisions.ListDiscardedAsync(first.ConversationId)).Cause);
        Assert.Null(await Store.TryClaimAsync());
    }

    [Fact]
    public async Task AnAgentWhoTakesOverBeforeTheTurn_LeavesNoTurn()
    {
        var first = await Store.AcceptAsync("one");
        await Store.SendAsync(first.ConversationId, ToAgent);
        await Store.SendAsync(first.ConversationId, new HandoffChange(HandoffState.BackToBot, ConversationOwner.Bot, "done"));

        Assert.Null(await Store.TryClaimAsync());
        await Store.AcceptAsync("two");
        Assert.Equal("two", TestStore.Text(Assert.Single((await Store.ClaimAsync()).Entries).ActivityJson));
    }

    [Fact]
    public async Task ARequestForAPersonDuringATurn_SilencesIt_ButALaterTurnMaySpeak()
    {
        var first = await Store.AcceptAsync("one");
        var work = await Store.ClaimAsync();
        await Store.SendAsync(first.ConversationId, new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "button"));

        Assert.Equal(CommitOutcome.NotOwner, (await Store.CommitAsync(work, "answer")).Outcome);
        await Store.AcceptAsync("how long?");
        var next = await Store.ClaimAsync();
        Assert.Equal(OwnerKind.Handoff, next.Lease.Owner.Kind);
        Assert.Equal(CommitOutcome.Committed, (await Store.CommitAsync(next, "you are next")).Outcome);
    }

    [Fact]
    public async Task ARequestForAPersonDuringATurnThatSawDanger_HasItsWordsAnsweredAsThoseOfOneWhoWaits()
    {
        var first = await Store.AcceptAsync("help, fire");
        var work = await Store.ClaimAsync();
        await Store.SendAsync(first.ConversationId, new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "button"));
        var danger = TestStore.Result("call 999") with
        {
            Handoff = new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "danger") { Priority = HandoffPriority.Urgent },
        };

        Assert.Equal(CommitOutcome.NotOwner, (await Store.CommitAsync(work, danger)).Outcome);
        var next = await Store.ClaimAsync();

        Assert.Equal(OwnerKind.Handoff, next.Lease.Owner.Kind);
        Assert.Equal("help, fire", TestStore.Text(Assert.Single(next.Entries).ActivityJson));
        Assert.Equal(CommitOutcome.Committed, (await Store.CommitAsync(next, danger)).Outcome);
        Assert.Equal(["help, fire", "call 999"], await Store.TextsAsync(first.ConversationId));
        Assert.Null(await Store.TryClaimAsync());
    }

    [Fact]
    public async Task AnEpisodeThatEndsDuringATurn_SilencesIt_AndTheNextEpisodeIsAnswered()
    {
        var first = await Store.AcceptAsync("one");
        var work = await Store.ClaimAsync();
        await Store.SendAsync(first.ConversationId, close: true);
        await Store.AcceptAsync("two");

        Assert.Equal(CommitOutcome.NotOwner, (await Store.CommitAsync(work, "answer one")).Outcome);
        var next = await Store.ClaimAsync();
        Assert.Equal("two", TestStore.Text(Assert.Single(next.Entries).ActivityJson));
        Assert.Equal(2, next.Conversation.Episode);
        Assert.Equal(CommitOutcome.Committed, (await Store.CommitAsync(next, "answer two")).Outcome);
    }

    [Fact]
    public async Task ACommit_WritesAllItWasGiven()
    {
        var first = await Store.AcceptAsync("one", delivery: ReplyDelivery.Pushed);
        var work = await Store.ClaimAsync();
        await Store.CommitAsync(
            work,
            TestStore.Result("reply") with
            {
                StateJson = """{"step":1}""",
                Language = "yue",
                Department = "td",
                Outbox = [new OutboxDraft("hub", """{"e":1}""")],
                Handoff = new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "asked") { Priority = 5 },
            }
        );

        var conversation = (await Store.Log.FindAsync(first.ConversationId))!;
        Assert.Equal(
            ("""{"step":1}""", "yue", "td", OwnerKind.Handoff),
            (conversation.StateJson, conversation.Language, conversation.Department, conversation.Owner.Kind)
        );
        Assert.Equal(work.Lease.TurnId, Assert.Single(await Store.Decisions.ListByConversationAsync(first.ConversationId)).TurnId);
        Assert.Equal("""{"e":1}""", Assert.Single(await Store.Outbox.ClaimAsync("hub", "w", TimeSpan.FromSeconds(5), 9)).PayloadJson);
        Assert.Equal(
            TestStore.Message("reply"),
            Assert.Single(await Store.Outbox.ClaimAsync("test", "w", TimeSpan.FromSeconds(5), 9)).PayloadJson
        );
        var handoffs = await Store.Database.ReadAsync(s =>
            s.QueryAsync<string>("SELECT state || '/' || owner || '/' || priority || '/' || episode FROM handoffs")
        );
        Assert.Equal("Requested/handoff/5/1", Assert.Single(handoffs));
        Assert.Single(await Store.Database.ReadAsync(s => s.QueryAsync<string>("SELECT cause FROM handoff_steps")));
    }
}
