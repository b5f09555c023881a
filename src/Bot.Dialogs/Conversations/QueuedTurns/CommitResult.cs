namespace Bot.Dialogs.Conversations.QueuedTurns;

/// <summary>The answer to a commit.</summary>
/// <param name="Outcome">Committed, or why not.</param>
/// <param name="Entries">The replies as written; empty when refused.</param>
public sealed record CommitResult(CommitOutcome Outcome, IReadOnlyList<ConversationEntry> Entries);
