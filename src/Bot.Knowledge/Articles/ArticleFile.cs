namespace Bot.Knowledge.Articles;

/// <summary>One parsed file, <c>article.en.md</c> or <c>article.zh.md</c>: half of an <see cref="Article"/>.</summary>
internal sealed record ArticleFile
{
    public required string Path { get; init; }

    public required bool Chinese { get; init; }

    public required ArticleFrontMatter FrontMatter { get; init; }

    public required string Summary { get; init; }

    /// <summary>Anchor, question, answer and line of every <c>##</c> heading, in order.</summary>
    public required IReadOnlyList<ArticleSection> Sections { get; init; }
}

internal sealed record ArticleSection(string Anchor, string Question, string Answer, int Line);
