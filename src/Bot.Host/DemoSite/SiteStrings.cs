using System.Collections.Frozen;
using System.Text.Json;

namespace Bot.Host.DemoSite;

/// <summary>The site's words, from the embedded files <c>Strings/{en|zh-Hant|zh-Hans}.json</c>.</summary>
internal static class SiteStrings
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> ByLanguage = SiteLanguage.All.ToFrozenDictionary(
        language => language.Segment,
        Load
    );

    /// <summary>All words of a language, by name.</summary>
    public static FrozenDictionary<string, string> Of(SiteLanguage language) => ByLanguage[language.Segment];

    private static FrozenDictionary<string, string> Load(SiteLanguage language)
    {
        var file = language.Segment switch
        {
            "en" => "en",
            "tc" => "zh-Hant",
            _ => "zh-Hans",
        };
        using var stream =
            typeof(SiteStrings).Assembly.GetManifestResourceStream($"Bot.Host.DemoSite.Strings.{file}.json")
            ?? throw new InvalidOperationException($"The strings '{file}' are not in the assembly.");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary();
    }
}
