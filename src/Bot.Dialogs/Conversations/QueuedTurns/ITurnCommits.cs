namespace Bot.Dialogs.Conversations.QueuedTurns;

/// <summary>Writes worked turns.</summary>
public interface ITurnCommits
{
    /// <summary>
    /// Writes replies, state, decision, hand-off change and outbox rows in one transaction and ends the turn. Refused when the fence is
    /// stale, or the conversation went to an agent (or from the bot to the hand-off queue) since the claim; what it would have written is
    /// recorded as discarded.
    /// </summary>
    Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken = default);
}
