namespace Bot.Storage.Desk;

/// <summary>Something that the desk leaves to the content team.</summary>
/// <param name="Kind"><c>gap</c>: an agent's note that the knowledge base lacks something; <c>edited-draft</c>: an agent changed what the
/// bot would have said.</param>
/// <param name="ConversationId">Where it came up.</param>
/// <param name="Department">Whose; null for a draft.</param>
/// <param name="EntryId">The entry that the draft was written from; null for a gap, or when there was none.</param>
/// <param name="Draft">What the bot would have said; null for a gap.</param>
/// <param name="Text">The agent's note, or the words that went out instead.</param>
/// <param name="At">When.</param>
public sealed record ContentNote(
    string Kind,
    string ConversationId,
    string? Department,
    string? EntryId,
    string? Draft,
    string Text,
    DateTimeOffset At
);
