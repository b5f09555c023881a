namespace Bot.Dialogs.Compose;

/// <summary>A button: to tap it is to say its words.</summary>
/// <param name="Label">What is shown and said.</param>
/// <param name="EntryId">The entry it leads to; null for anything else.</param>
/// <param name="ArticleId">The topic it leads to; null for anything else.</param>
/// <param name="AskedOf">The article that the question is about, where it is in the resident's own words; null for anything else.</param>
public sealed record Chip(string Label, string? EntryId = null, string? ArticleId = null, string? AskedOf = null);
