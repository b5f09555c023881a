namespace Bot.Dialogs.Conversations;

/// <summary>A committed decision, with where and when.</summary>
/// <param name="Key">Grows with each commit; pages of a list go by it.</param>
public sealed record StoredDecision(long Key, string TurnId, string ConversationId, int Episode, DateTimeOffset At, DecisionRecord Record);
