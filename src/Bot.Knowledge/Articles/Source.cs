using System.Globalization;

namespace Bot.Knowledge.Articles;

/// <summary>Where a statement comes from.</summary>
/// <param name="Id">Its name in the article's front matter, e.g. <c>s1</c>.</param>
/// <param name="Url">The page's address, http or https.</param>
/// <param name="AsOf">The date of the copy that was read, ISO 8601 to day, month or year; null when the page carries none.</param>
/// <param name="Confidence">How well the statement is sourced.</param>
public sealed record Source(string Id, string Url, string? AsOf, SourceConfidence Confidence)
{
    /// <summary>The year of <see cref="AsOf"/>; null when undated.</summary>
    public int? Year =>
        AsOf is { Length: >= 4 } && int.TryParse(AsOf.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;
}
