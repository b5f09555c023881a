using Bot.Knowledge.Articles;
using Bot.Knowledge.Text;

namespace Bot.Host.DemoSite;

/// <summary>One of the site's three languages.</summary>
/// <param name="Segment">First part of the path, as government sites write it.</param>
/// <param name="Tag">BCP 47 for the page and its strings.</param>
/// <param name="ChatLocale">The locale that Web Chat and the residents' messages get.</param>
/// <param name="OwnName">What the switch calls it.</param>
internal sealed record SiteLanguage(string Segment, string Tag, string ChatLocale, string OwnName)
{
    public static SiteLanguage English { get; } = new("en", "en", "en-US", "English");

    public static SiteLanguage Traditional { get; } = new("tc", "zh-Hant-HK", "zh-HK", "繁體");

    public static SiteLanguage Simplified { get; } = new("sc", "zh-Hans", "zh-Hans", "简体");

    public static IReadOnlyList<SiteLanguage> All { get; } = [English, Traditional, Simplified];

    public bool IsEnglish => Segment == English.Segment;

    /// <summary>The language of a path's first part; null for none.</summary>
    public static SiteLanguage? Of(string segment) => All.FirstOrDefault(language => language.Segment == segment);

    /// <summary>
    /// The first of the browser's languages that the site has; Traditional Chinese for Cantonese and other Chinese, English else.
    /// </summary>
    public static SiteLanguage Preferred(HttpRequest request) =>
        request
            .GetTypedHeaders()
            .AcceptLanguage.OrderByDescending(wanted => wanted.Quality ?? 1)
            .Select(wanted => OfTag(wanted.Value.ToString()))
            .FirstOrDefault(language => language is not null)
        ?? English;

    /// <summary>A department's name.</summary>
    public string NameOf(Department department) => Show(department.English, department.Chinese);

    /// <summary>Title and summary of an article; of the other language when this one is missing.</summary>
    public ArticleText? TextOf(Article article) =>
        IsEnglish ? article.English ?? article.Chinese
        : article.Chinese is { } chinese ? new(Show("", chinese.Title), Show("", chinese.Summary))
        : article.English;

    /// <summary>The text in this language; Simplified is converted for display (DESIGN §5).</summary>
    public string Show(string english, string traditional) =>
        IsEnglish ? english
        : Segment == Simplified.Segment ? ScriptConverter.ToSimplified(traditional)
        : traditional;

    private static SiteLanguage? OfTag(string tag) =>
        tag.ToLowerInvariant() switch
        {
            var t when t.StartsWith("en", StringComparison.Ordinal) => English,
            var t when t.StartsWith("zh-hans", StringComparison.Ordinal) || t is "zh-cn" or "zh-sg" => Simplified,
            var t when t.StartsWith("zh", StringComparison.Ordinal) || t.StartsWith("yue", StringComparison.Ordinal) => Traditional,
            _ => null,
        };
}
