namespace Bot.Host.Desk.Residents;

/// <summary>Who may speak to the resident.</summary>
/// <param name="Kind"><c>bot</c>, <c>handoff</c> or <c>agent</c>.</param>
internal sealed record OwnerView(string Kind, string? AgentId, string? AgentName);
