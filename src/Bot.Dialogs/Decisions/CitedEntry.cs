namespace Bot.Dialogs.Decisions;

/// <summary>An entry as it stood when it was shown.</summary>
/// <param name="Entry"><c>article#anchor</c>.</param>
/// <param name="Digest">Of its texts and sources.</param>
public sealed record CitedEntry(string Entry, string Digest);
