namespace Bot.Knowledge.Snapshots.Indexing;

/// <summary>
/// What is indexed: one entry in one language, one row of a foreign corpus (DESIGN §11), or a topic that nothing answers.
/// </summary>
internal sealed record RetrievalDocument
{
    /// <summary>Entry id, or the corpus row's id.</summary>
    public required string Id { get; init; }

    /// <summary>Documents of one article compete for one place among the candidates; a corpus row is its own article.</summary>
    public required string ArticleId { get; init; }

    public string Department { get; init; } = "";

    /// <summary>Its name in the document's language.</summary>
    public string DepartmentName { get; init; } = "";

    public string? Facet { get; init; }

    public required bool Chinese { get; init; }

    public string Title { get; init; } = "";

    public required string Question { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string Answer { get; init; } = "";

    /// <summary>True for an <see cref="Articles.UncoveredTopic"/>: it is ranked, and never an answer.</summary>
    public bool Uncovered { get; init; }
}
