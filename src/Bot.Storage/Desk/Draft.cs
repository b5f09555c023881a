namespace Bot.Storage.Desk;

/// <summary>What the bot would say, for an agent to approve.</summary>
/// <param name="ForSequence">The resident's entry that it answers.</param>
/// <param name="EntryId">The knowledge base's entry; null when it has none.</param>
/// <param name="State"><c>open</c>, <c>approved</c>, <c>edited</c> or <c>rejected</c>.</param>
public sealed record Draft(
    string Id,
    string ConversationId,
    long ForSequence,
    string Text,
    string? EntryId,
    string State,
    DateTimeOffset CreatedAt
);
