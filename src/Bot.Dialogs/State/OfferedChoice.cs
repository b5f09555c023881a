namespace Bot.Dialogs.State;

/// <summary>A chip as shown.</summary>
/// <param name="Label">Its words, in the language of the reply.</param>
/// <param name="EntryId">The entry it stands for; null for "none of these" and for a question of the resident's own.</param>
public sealed record OfferedChoice(string Label, string? EntryId);
