namespace Bot.Knowledge.Articles;

/// <summary>
/// Something that residents ask for and no article answers: another body's service, a neighbouring licence, a detail that nobody states. It
/// is ranked beside the entries, so that a question for it is told so instead of being answered with what lies nearest.
/// </summary>
public sealed record UncoveredTopic
{
    public required string Id { get; init; }

    /// <summary>The article whose detail it is; null for a thing of its own.</summary>
    public string? ArticleId { get; init; }

    /// <summary>What is asked of the article, one of <see cref="Facets.All"/>; null for a thing of its own.</summary>
    public string? Facet { get; init; }

    /// <summary>A noun phrase that fits into "I have no information about …".</summary>
    public required string English { get; init; }

    /// <summary>The same in Traditional Chinese.</summary>
    public required string Chinese { get; init; }

    /// <summary>Who deals with it; null when nobody is certain.</summary>
    public string? EnglishBody { get; init; }

    /// <summary>Who deals with it, in Traditional Chinese.</summary>
    public string? ChineseBody { get; init; }

    /// <summary>How people ask for it in English; never empty.</summary>
    public required IReadOnlyList<string> EnglishAsk { get; init; }

    /// <summary>How people ask for it in Chinese, in any form; never empty.</summary>
    public required IReadOnlyList<string> ChineseAsk { get; init; }
}
