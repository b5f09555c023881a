namespace Bot.Knowledge.Articles;

/// <summary>Words that residents use for one thing, official and colloquial, in both languages.</summary>
public sealed record SynonymGroup
{
    public required string Id { get; init; }

    public required IReadOnlyList<string> English { get; init; }

    public required IReadOnlyList<string> Chinese { get; init; }

    /// <summary>True when one of the words can mean several services: the group then counts for less.</summary>
    public bool Ambiguous { get; init; }
}
