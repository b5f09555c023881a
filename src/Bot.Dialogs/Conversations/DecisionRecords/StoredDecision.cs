namespace Bot.Dialogs.Conversations.DecisionRecords;

/// <summary>A committed decision, with where and when.</summary>
/// <param name="Key">Grows with each commit; pages of a list go by it.</param>
/// <param name="FirstSequence">Of the entries that its turn wrote.</param>
/// <param name="LastSequence">Below <paramref name="FirstSequence"/>: it wrote none.</param>
public sealed record StoredDecision(
    long Key,
    string TurnId,
    string ConversationId,
    int Episode,
    DateTimeOffset At,
    long FirstSequence,
    long LastSequence,
    DecisionRecord Record
)
{
    /// <summary>Whether the bot wrote an entry by this decision, be it the answer or the word that a person takes over.</summary>
    public bool Wrote(ConversationEntry entry) =>
        entry.Kind == EntryKind.Bot
        && entry.ConversationId == ConversationId
        && entry.Sequence >= FirstSequence
        && entry.Sequence <= LastSequence;
}
