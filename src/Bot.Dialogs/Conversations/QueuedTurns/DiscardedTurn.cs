using Bot.Dialogs.Conversations.DecisionRecords;

namespace Bot.Dialogs.Conversations.QueuedTurns;

/// <summary>What a turn would have written, had its commit not been refused.</summary>
/// <param name="TurnId">The turn.</param>
/// <param name="ConversationId">Whose.</param>
/// <param name="Cause">Why it was refused.</param>
/// <param name="At">When.</param>
/// <param name="Replies">The replies that the resident never saw.</param>
/// <param name="Decision">The decision that did not count.</param>
public sealed record DiscardedTurn(
    string TurnId,
    string ConversationId,
    CommitOutcome Cause,
    DateTimeOffset At,
    IReadOnlyList<EntryDraft> Replies,
    DecisionRecord Decision
);
