namespace Bot.Dialogs.Conversations.Verdicts;

/// <summary>A verdict on one reply; the resident's last word on it counts.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Sequence">The reply's sequence number.</param>
/// <param name="Thumb">Up or down.</param>
/// <param name="Reason">A reason code, or the resident's words; null when none was given.</param>
/// <param name="At">When.</param>
public sealed record FeedbackEntry(string ConversationId, long Sequence, Thumb Thumb, string? Reason, DateTimeOffset At);
