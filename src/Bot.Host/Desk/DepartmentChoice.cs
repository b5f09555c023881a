namespace Bot.Host.Desk;

/// <summary>A department that a page lets its reader choose.</summary>
internal sealed record DepartmentChoice(string Id, BilingualName Name);
