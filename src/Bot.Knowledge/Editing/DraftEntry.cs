namespace Bot.Knowledge.Editing;

/// <summary>A question of an article as it is being written.</summary>
public sealed record DraftEntry
{
    /// <summary>Small letters, digits and hyphens; unique in the article. Answers that were given are found by it.</summary>
    public required string Anchor { get; init; }

    /// <summary>Of <see cref="Articles.Facets"/>.</summary>
    public required string Facet { get; init; }

    /// <summary>Ids of the article's sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    public required BilingualText Question { get; init; }

    /// <summary>Markdown.</summary>
    public required BilingualText Answer { get; init; }

    public required DraftQuestions Ask { get; init; }
}
