namespace Bot.Storage.Desk;

/// <summary>What a resident is to be contacted about.</summary>
/// <param name="ClosedBy">The member of staff who closed it; null while it is open, and where the resident withdrew it.</param>
/// <param name="Withdrawn">Whether it was closed because the resident wrote that nobody need contact them.</param>
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
    string? ClosedBy,
    bool Withdrawn
);
