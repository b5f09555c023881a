using System.Text.Json;

namespace Bot.Storage.Privacy;

/// <summary>One request for a person in a <see cref="CopiedConversation"/>.</summary>
/// <param name="Reason">The code of why a person was asked for.</param>
/// <param name="Details">What staff were told of it: a summary, and contact details that were left; null: nothing.</param>
/// <param name="ClosedAt">Null while it is open.</param>
public sealed record CopiedRequest(
    string Reason,
    string? Department,
    JsonElement? Details,
    DateTimeOffset RequestedAt,
    DateTimeOffset? ClosedAt
);
