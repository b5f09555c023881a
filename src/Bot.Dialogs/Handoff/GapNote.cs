namespace Bot.Dialogs.Handoff;

/// <summary>What an agent tells the content team as they close a conversation.</summary>
/// <param name="Department">Whose articles lack it.</param>
/// <param name="Note">In the agent's words.</param>
/// <param name="By">The agent's id.</param>
public sealed record GapNote(string Department, string Note, string By);
