namespace Bot.Knowledge.Articles;

/// <summary>Everything read from the <c>knowledge-base</c> folder, before it is indexed.</summary>
public sealed record KnowledgeBase
{
    public required IReadOnlyList<Article> Articles { get; init; }

    public required IReadOnlyList<Department> Departments { get; init; }

    public required IReadOnlyList<SynonymGroup> Synonyms { get; init; }

    public IReadOnlyList<UncoveredTopic> Uncovered { get; init; } = [];
}
