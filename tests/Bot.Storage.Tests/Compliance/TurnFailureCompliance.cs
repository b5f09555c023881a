using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.QueuedTurns;

namespace Bot.Storage.Tests.Compliance;

/// <summary>Turns that fail, are given back or given up, and clocks that are put.</summary>
public abstract class TurnFailureCompliance(IStoreRecord record) : StoreCompliance(record)
{
    [Fact]
    public async Task ATurnThatFails_ComesBackWhenItIsDue_WithWhatCameMeanwhile()
    {
        await Store.AcceptAsync("one");
        var work = await Store.ClaimAsync();
        await Store.Queue.RetryAsync(work.Lease, "boom", Clock.GetUtcNow() + TimeSpan.FromSeconds(10));
        await Store.AcceptAsync("two");
        Assert.Null(await Store.TryClaimAsync());

        Clock.Advance(TimeSpan.FromSeconds(10));
        var again = await Store.ClaimAsync();

        Assert.Equal(2, again.Attempt);
        Assert.Equal(work.Lease.TurnId, again.Lease.TurnId);
        Assert.Equal(2, again.Entries.Count);
    }

    [Fact]
    public async Task ATurnGivenBack_IsDueAtOnce_AndCountsNoAttempt()
    {
        await Store.AcceptAsync("one");
        await Store.Queue.GiveBackAsync((await Store.ClaimAsync()).Lease);

        Assert.Equal(1, (await Store.ClaimAsync()).Attempt);
    }

    [Fact]
    public async Task AClockPutBack_HoldsNothingUp()
    {
        await Store.AcceptAsync("one");
        await Store.AcceptAsync("other", resident: "r2");
        await Store.ClaimAsync();
        var behind = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Clock.GetUtcNow() - TimeSpan.FromHours(3));
        var other = OpenHostAt(behind);

        Assert.NotNull(await other.TryClaimAsync());
        Assert.NotNull(await other.TryClaimAsync());
    }

    [Fact]
    public async Task AClockPutForward_OnlyMakesAWorkerStale()
    {
        var first = await Store.AcceptAsync("one");
        var work = await Store.ClaimAsync();
        var ahead = OpenHostAt(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Clock.GetUtcNow() + TimeSpan.FromHours(3)));
        var again = await ahead.ClaimAsync();

        Assert.Equal(CommitOutcome.Committed, (await ahead.CommitAsync(again, "answer")).Outcome);
        Assert.Equal(CommitOutcome.StaleFence, (await Store.CommitAsync(work, "answer")).Outcome);
        Assert.Equal(["one", "answer"], await Store.TextsAsync(first.ConversationId));
    }

    [Fact]
    public async Task ATurnGivenUp_IsNotSentRound_WhileAPersonAnswers_NorWhenAllIsOver()
    {
        var first = await Store.AcceptAsync("one");
        var work = await Store.ClaimAsync();
        await Store.Commits.CommitAsync(new TurnCommit(work.Lease, TestStore.Result("sorry")) { DeadLetterProblem = "Boom" });
        var letter = Assert.Single(await Store.DeadLetters.ListAsync(null, 10));

        await Store.Sends.SendAsync(
            new()
            {
                ConversationId = first.ConversationId,
                Handoff = new HandoffChange(HandoffState.Active, ConversationOwner.Agent("a1"), "taken"),
            }
        );
        Assert.Equal(DeadLetterRetry.PersonHasIt, await Store.DeadLetters.RetryAsync(letter.Key));
        await Store.Sends.SendAsync(new() { ConversationId = first.ConversationId, CloseEpisode = true });
        Assert.Equal(DeadLetterRetry.EpisodeOver, await Store.DeadLetters.RetryAsync(letter.Key));

        Assert.Single(await Store.DeadLetters.ListAsync(null, 10));
    }

    [Fact]
    public async Task ATurnGivenUp_IsADeadLetter_ThatStaffSendRoundOnce()
    {
        var first = await Store.AcceptAsync("one");
        var work = await Store.ClaimAsync();
        await Store.Commits.CommitAsync(
            new TurnCommit(
                work.Lease,
                TestStore.Result("sorry") with
                {
                    Handoff = new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "turn_failed"),
                }
            )
            {
                DeadLetterProblem = "Boom",
            }
        );

        var letter = Assert.Single(await Store.DeadLetters.ListAsync(null, 10));
        Assert.Equal((DeadLetterKind.Turn, work.Lease.TurnId, "Boom"), (letter.Kind, letter.Subject, letter.Problem));
        Assert.Null(await Store.TryClaimAsync());
        Assert.Equal(DeadLetterRetry.Queued, await Store.DeadLetters.RetryAsync(letter.Key));
        Assert.Equal(DeadLetterRetry.NotThere, await Store.DeadLetters.RetryAsync(letter.Key));
        Assert.Empty(await Store.DeadLetters.ListAsync(null, 10));
        var again = await Store.ClaimAsync();
        Assert.Equal(1, again.Attempt);
        Assert.Equal("one", TestStore.Text(Assert.Single(again.Entries).ActivityJson));
        await Store.CommitAsync(again, "answer");
        Assert.Equal(["one", "sorry", "answer"], await Store.TextsAsync(first.ConversationId));
    }
}
