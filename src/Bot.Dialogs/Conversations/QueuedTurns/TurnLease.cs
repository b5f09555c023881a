namespace Bot.Dialogs.Conversations.QueuedTurns;

/// <summary>The right to run one conversation's turn. Kept in the store; a lease that ran out is taken by the next worker.</summary>
/// <param name="ConversationId">Whose turn.</param>
/// <param name="TurnId">The turn's id, the same over its attempts; the decision record carries it.</param>
/// <param name="Fence">Grows with every claim of the conversation; a commit with a lower one is refused.</param>
/// <param name="ThroughSequence">The turn answers the waiting entries up to this sequence number.</param>
/// <param name="Owner">Who owned the conversation at the claim.</param>
public sealed record TurnLease(string ConversationId, string TurnId, long Fence, long ThroughSequence, ConversationOwner Owner);
