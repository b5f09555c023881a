using System.Text.Json.Serialization;

namespace Bot.Knowledge.Articles;

/// <summary>Everything read from the <c>knowledge-base</c> folder, before it is indexed.</summary>
public sealed record KnowledgeBase
{
    public required IReadOnlyList<Article> Articles { get; init; }

    public required IReadOnlyList<Department> Departments { get; init; }

    public required IReadOnlyList<SynonymGroup> Synonyms { get; init; }

    public IReadOnlyList<UncoveredTopic> Uncovered { get; init; } = [];

    /// <summary>Learned from when a snapshot is built, and no part of it.</summary>
    [JsonIgnore]
    public IReadOnlyList<UnstatedQuestion> Unstated { get; init; } = [];

    /// <summary>
    /// Ids, by their files' names, of articles that could not be read: each is a finding, and what names it is none for that. No part of a
    /// snapshot, which has none.
    /// </summary>
    [JsonIgnore]
    public IReadOnlySet<string> Broken { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
