namespace Bot.Dialogs.Decisions;

/// <summary>One thing that is not as it was recorded.</summary>
/// <param name="What">Its name in plain words.</param>
/// <param name="Before">As recorded; empty when there was none.</param>
/// <param name="Now">As it is now.</param>
public sealed record ReplayDifference(string What, string Before, string Now);
