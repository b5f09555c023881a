using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Conversations.Signals;
using Bot.Dialogs.Handoff.Queues;
using Bot.Storage.Conversations.Delivery;
using Bot.Storage.Conversations.Entries;
using Bot.Storage.Database;
using Bot.Storage.Handoff;

namespace Bot.Storage.Conversations.QueuedTurns;

/// <inheritdoc />
internal sealed class TurnCommits(
    IDatabase database,
    TimeProvider clock,
    IConversationSignals signals,
    TurnTable turns,
    EntryWriter writer,
    HandoffTable handoffs,
    DeadLetterTable deadLetters,
    HandoffUnits units,
    IHandoffArrivals arrivals
) : ITurnCommits
{
    private const string FindDecision = "SELECT fence, first_sequence, last_sequence FROM decisions WHERE turn_id = @TurnId";

    private const string InsertDecision = """
        INSERT INTO decisions (turn_id, fence, conversation_id, episode, at, first_sequence, last_sequence, id, outcome, reason,
          department, language, confidence, json)
        VALUES (@TurnId, @Fence, @ConversationId, @episode, @now, @first, @last, @Id, @Outcome, @Reason, @Department, @Language, @Confidence, @Json)
        """;

    private const string InsertDiscarded = """
        INSERT INTO discarded_turns (turn_id, conversation_id, cause, at, replies_json, decision_json)
        VALUES (@TurnId, @ConversationId, @cause, @now, @replies, @decision)
        """;

    public Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken = default) =>
        database.WriteAsync(session => CommitAsync(session, commit), cancellationToken);

    private async Task<CommitResult> CommitAsync(DatabaseSession session, TurnCommit commit)
    {
        var lease = commit.Lease;
        if (await ConversationTable.LockAsync(session, lease.ConversationId).ConfigureAwait(false) is not { IsErased: false } conversation)
        {
            // Nothing is kept, as is done with other discarded turns: the turn holds words of a resident who has been erased.
            return new CommitResult(CommitOutcome.StaleFence, []);
        }

        if (
            await session.FirstOrDefaultAsync<DoneRow>(FindDecision, new { lease.TurnId }).ConfigureAwait(false) is { } done
            && done.Fence == lease.Fence
        )
        {
            // The same commit again, because its first answer was lost on the way.
            return new CommitResult(CommitOutcome.Committed, await ReadAsync(session, lease.ConversationId, done).ConfigureAwait(false));
        }

        var turn = await TurnTable.FindAsync(session, lease.ConversationId).ConfigureAwait(false);
        if (turn is null || turn.DueAt is null || turn.Fence != lease.Fence || turn.TurnId != lease.TurnId)
        {
            return await DiscardAsync(session, commit, CommitOutcome.StaleFence).ConfigureAwait(false);
        }

        if (LeftTheBot(conversation, lease, turn))
        {
            await (
                IsDangerOfOneWhoWaits(conversation, commit, turn)
                    ? turns.EnqueueAgainAsync(session, conversation.Id)
                    : turns.EndAsync(session, conversation, lease.ThroughSequence)
            ).ConfigureAwait(false);
            return await DiscardAsync(session, commit, CommitOutcome.NotOwner).ConfigureAwait(false);
        }

        return await WriteAsync(session, commit, conversation).ConfigureAwait(false);
    }

    private static bool LeftTheBot(ConversationRow conversation, TurnLease lease, TurnRow turn) =>
        conversation.IsClosed
        || conversation.Episode != turn.ClaimedEpisode
        || conversation.OwnerValue.Kind == OwnerKind.Agent
        || (conversation.OwnerValue.Kind == OwnerKind.Handoff && lease.Owner.Kind == OwnerKind.Bot);

    /// <summary>
    /// Danger that was seen for the bot's own conversation is answered as that of one who waits for a person: the emergency numbers aren't
    /// left out because a person was asked for meanwhile. (While an agent has the conversation, danger is read elsewhere.)
    /// </summary>
    private static bool IsDangerOfOneWhoWaits(ConversationRow conversation, TurnCommit commit, TurnRow turn) =>
        conversation is { IsClosed: false, OwnerValue.Kind: OwnerKind.Handoff }
        && conversation.Episode == turn.ClaimedEpisode
        && commit.Result.Handoff is { Priority: >= HandoffPriority.Urgent };

    private async Task<CommitResult> WriteAsync(DatabaseSession session, TurnCommit commit, ConversationRow conversation)
    {
        var (lease, result) = (commit.Lease, commit.Result);
        conversation.StateJson = result.StateJson ?? conversation.StateJson;
        conversation.Language = result.Language ?? conversation.Language;
        conversation.Department = result.Department ?? conversation.Department;

        var first = conversation.LastSequence + 1;
        var arrival = result.Handoff is { State: HandoffState.Requested } ? arrivals.Find(conversation.ToConversation(), result) : null;
        if (arrival is null)
        {
            await writer.WriteAsync(session, conversation, result.Replies).ConfigureAwait(false);
        }

        await writer.WriteAsync(session, conversation, result.Outbox).ConfigureAwait(false);
        if (commit.DeadLetterProblem is { } problem)
        {
            await deadLetters.AddTurnAsync(session, conversation, lease, problem).ConfigureAwait(false);
        }

        if (result.Handoff is { } handoff)
        {
            await handoffs.ApplyAsync(session, conversation, handoff, $"turn:{lease.TurnId}").ConfigureAwait(false);
        }

        foreach (var number in result.WithdrawnCases)
        {
            await CaseTable.WithdrawAsync(session, conversation.Id, number, clock.Now()).ConfigureAwait(false);
        }

        if (arrival is not null && !(await units.RunAsync(session, arrival, conversation).ConfigureAwait(false)).Changed)
        {
            await writer.WriteAsync(session, conversation, result.Replies).ConfigureAwait(false);
        }

        if (result.CloseEpisode)
        {
            await handoffs.CloseWithEpisodeAsync(session, conversation, $"turn:{lease.TurnId}").ConfigureAwait(false);
            conversation.ClosedAt = clock.Now();
        }

        await ConversationTable.UpdateAsync(session, conversation).ConfigureAwait(false);
        var written = new DoneRow { FirstSequence = first, LastSequence = conversation.LastSequence };
        await KeepDecisionAsync(session, lease, result.Decision, conversation.Episode, written).ConfigureAwait(false);
        await turns.EndAsync(session, conversation, lease.ThroughSequence).ConfigureAwait(false);
        session.AfterCommit(() => signals.Changed(lease.ConversationId));
        return new CommitResult(CommitOutcome.Committed, await ReadAsync(session, conversation.Id, written).ConfigureAwait(false));
    }

    private Task KeepDecisionAsync(DatabaseSession session, TurnLease lease, DecisionRecord decision, long episode, DoneRow written) =>
        session.ExecuteAsync(
            InsertDecision,
            new
            {
                lease.TurnId,
                lease.Fence,
                lease.ConversationId,
                episode,
                now = clock.Now(),
                first = written.FirstSequence,
                last = written.LastSequence,
                decision.Id,
                decision.Outcome,
                decision.Reason,
                decision.Department,
                decision.Language,
                decision.Confidence,
                decision.Json,
            }
        );

    private async Task<CommitResult> DiscardAsync(DatabaseSession session, TurnCommit commit, CommitOutcome cause)
    {
        await session
            .ExecuteAsync(
                InsertDiscarded,
                new
                {
                    commit.Lease.TurnId,
                    commit.Lease.ConversationId,
                    cause = cause.ToString(),
                    now = clock.Now(),
                    replies = JsonSerializer.Serialize(commit.Result.Replies),
                    decision = JsonSerializer.Serialize(commit.Result.Decision),
                }
            )
            .ConfigureAwait(false);
        return new CommitResult(cause, []);
    }

    private static async Task<IReadOnlyList<ConversationEntry>> ReadAsync(DatabaseSession session, string conversationId, DoneRow done)
    {
        var count = (int)(done.LastSequence - done.FirstSequence + 1);
        return count == 0
            ? []
            :
            [
                .. (await EntryTable.AfterAsync(session, conversationId, done.FirstSequence - 1, count).ConfigureAwait(false)).Select(e =>
                    e.ToEntry()
                ),
            ];
    }

    private sealed class DoneRow
    {
        public long Fence { get; set; }
        public long FirstSequence { get; set; }
        public long LastSequence { get; set; }
    }
}
