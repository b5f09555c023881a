namespace Bot.Storage.Desk;

/// <summary>What a resident is to be contacted about.</summary>
public sealed record Case(
    string Number,
    string ConversationId,
    string Department,
    string Wish,
    string Contact,
    string Summary,
    string? Language,
    DateTimeOffset OpenedAt,
    DateTimeOffset? ClosedAt,
    string? ClosedBy
);
