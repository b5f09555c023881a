namespace Bot.Dialogs.Conversations.Delivery;

/// <summary>What failed for good and waits for a person.</summary>
/// <param name="Key">Grows with each; pages go by it.</param>
/// <param name="Kind">A turn or a delivery.</param>
/// <param name="Subject">The turn's or outbox message's id.</param>
/// <param name="ConversationId">Whose.</param>
/// <param name="Problem">What went wrong; never message text.</param>
/// <param name="At">When it was given up.</param>
/// <param name="RetriedAt">When staff last sent it round again; null: never.</param>
public sealed record DeadLetter(
    long Key,
    DeadLetterKind Kind,
    string Subject,
    string ConversationId,
    string Problem,
    DateTimeOffset At,
    DateTimeOffset? RetriedAt
);
