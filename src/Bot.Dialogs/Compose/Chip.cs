namespace Bot.Dialogs.Compose;

/// <summary>A tap that says its own words.</summary>
/// <param name="Label">What is shown and said.</param>
/// <param name="EntryId">The entry it leads to; null for anything else.</param>
/// <param name="ArticleId">The topic it leads to; null for anything else.</param>
/// <param name="AskedOf">The article that a question of the resident's own is asked of; null for anything else.</param>
public sealed record Chip(string Label, string? EntryId = null, string? ArticleId = null, string? AskedOf = null);
