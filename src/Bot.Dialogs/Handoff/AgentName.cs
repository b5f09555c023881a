namespace Bot.Dialogs.Handoff;

/// <summary>An agent who acts.</summary>
/// <param name="Id">The account's id.</param>
/// <param name="Name">As the resident reads it.</param>
public sealed record AgentName(string Id, string Name);
