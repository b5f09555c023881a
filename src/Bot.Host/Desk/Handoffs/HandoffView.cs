namespace Bot.Host.Desk.Handoffs;

/// <summary>The open hand-off of a conversation.</summary>
/// <param name="Details">What the policy and colleagues left for the agent, as JSON.</param>
internal sealed record HandoffView(
    string? Reason,
    DateTimeOffset? RequestedAt,
    string? Department,
    string? Language,
    int Priority,
    string? Summary,
    System.Text.Json.JsonElement? Details,
    string? Note
);
