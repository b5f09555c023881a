namespace Bot.Knowledge.Articles;

/// <summary>One procedure of one department, in English and Traditional Chinese (DESIGN §6).</summary>
public sealed record Article
{
    /// <summary>The procedure id, e.g. <c>td-renew-full</c>; unique in the knowledge base.</summary>
    public required string Id { get; init; }

    /// <summary>The department's id, e.g. <c>td</c>.</summary>
    public required string Department { get; init; }

    /// <summary>English text; null when the article exists in Chinese alone.</summary>
    public ArticleText? English { get; init; }

    /// <summary>Traditional Chinese text; null when the article exists in English alone.</summary>
    public ArticleText? Chinese { get; init; }

    public required ArticleStatus Status { get; init; }

    /// <summary>The day the text was last checked by a person.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>The day by which it has to be checked again.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>The team or post that answers for the text.</summary>
    public required string Owner { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Its questions, in the order of the file.</summary>
    public required IReadOnlyList<Entry> Entries { get; init; }
}
