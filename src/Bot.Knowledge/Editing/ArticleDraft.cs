using System.Globalization;
using Bot.Knowledge.Articles;

namespace Bot.Knowledge.Editing;

/// <summary>An article as it is being written: both languages together, unlike its files, and not yet right in all things.</summary>
public sealed record ArticleDraft
{
    public required string Id { get; init; }

    /// <summary>The department's id.</summary>
    public required string Department { get; init; }

    /// <summary><c>draft</c>, <c>published</c> or <c>retired</c>; only what is published answers.</summary>
    public required string Status { get; init; }

    /// <summary>YYYY-MM-DD: when a person last checked the text.</summary>
    public required string Reviewed { get; init; }

    /// <summary>YYYY-MM-DD: by when it has to be checked again.</summary>
    public required string ReviewBy { get; init; }

    public required string Owner { get; init; }

    public required BilingualText Title { get; init; }

    public required BilingualText Summary { get; init; }

    public required IReadOnlyList<DraftSource> Sources { get; init; }

    /// <summary>In the order in which they are shown.</summary>
    public required IReadOnlyList<DraftEntry> Entries { get; init; }

    /// <summary>The draft that changes nothing of an article.</summary>
    public static ArticleDraft Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new()
        {
            Id = article.Id,
            Department = article.Department,
            Status = article.Status.ToString().ToLowerInvariant(),
            Reviewed = Day(article.Reviewed),
            ReviewBy = Day(article.ReviewBy),
            Owner = article.Owner,
            Title = new(article.English?.Title, article.Chinese?.Title),
            Summary = new(article.English?.Summary, article.Chinese?.Summary),
            Sources = [.. article.Sources.Select(s => new DraftSource(s.Id, s.Url, s.AsOf, s.Confidence.ToString().ToLowerInvariant()))],
            Entries = [.. article.Entries.Select(Of)],
        };
    }

    private static DraftEntry Of(Entry entry) =>
        new()
        {
            Anchor = entry.Anchor,
            Facet = entry.Facet,
            Sources = [.. entry.Sources.Select(s => s.Id)],
            Question = new(entry.English?.Question, entry.Chinese?.Question),
            Answer = new(entry.English?.Answer, entry.Chinese?.Answer),
            Ask = new() { English = entry.English?.Ask ?? [], Chinese = entry.Chinese?.Ask ?? [] },
        };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
