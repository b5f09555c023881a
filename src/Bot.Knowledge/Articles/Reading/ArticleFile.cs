namespace Bot.Knowledge.Articles.Reading;

/// <summary>One parsed file, <c>article.en.md</c> or <c>article.zh.md</c>: half of an <see cref="Article"/>.</summary>
internal sealed record ArticleFile
{
    public required string Path { get; init; }

    public required bool Chinese { get; init; }

    public required ArticleFrontMatter FrontMatter { get; init; }

    /// <summary>The lines of the front matter, from the first of the file.</summary>
    public required IReadOnlyList<string> Head { get; init; }

    public required string Summary { get; init; }

    /// <summary>Anchor, question, answer and line of every <c>##</c> heading, in order.</summary>
    public required IReadOnlyList<ArticleSection> Sections { get; init; }

    /// <summary>The 1-based line of the front matter that begins so, whatever its indent; 1 when none does.</summary>
    public int LineOf(string beginning) =>
        Head.Index().FirstOrDefault(line => line.Item.TrimStart(' ', '-').StartsWith(beginning, StringComparison.Ordinal)).Index + 1;
}

internal sealed record ArticleSection(string Anchor, string Question, string Answer, int Line);
