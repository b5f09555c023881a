using System.Collections.Frozen;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Articles.Checks.Wording;

/// <summary>The words of all findings, from one file a language. Places are written <c>{{name}}</c>, as the staff pages write theirs.</summary>
internal static partial class FindingWords
{
    /// <summary>The forms that there are words in.</summary>
    public static IReadOnlyList<LanguageForm> Languages { get; } =
    [LanguageForm.English, LanguageForm.TraditionalChinese, LanguageForm.SimplifiedChinese];

    private static readonly Lazy<FrozenDictionary<LanguageForm, FrozenDictionary<string, string>>> All = new(() =>
        Languages.ToFrozenDictionary(form => form, Read)
    );

    /// <summary>The words of every code, with their places empty.</summary>
    public static FrozenDictionary<string, string> In(LanguageForm language) => All.Value[language.ReplyForm()];

    /// <exception cref="KeyNotFoundException">There are no words for the code, or a place has no argument.</exception>
    public static string Of(LanguageForm language, string code, IReadOnlyDictionary<string, string> arguments) =>
        Place().Replace(In(language)[code], place => arguments[place.Groups["name"].Value]);

    /// <summary>The names of the places of a text.</summary>
    public static IEnumerable<string> Places(string text) => Place().Matches(text).Select(m => m.Groups["name"].Value);

    private static FrozenDictionary<string, string> Read(LanguageForm form)
    {
        using var stream =
            typeof(FindingWords).Assembly.GetManifestResourceStream($"Bot.Knowledge.Findings.{form.Tag()}.json")
            ?? throw new InvalidOperationException($"The words of findings in '{form.Tag()}' are missing from the program.");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{\{(?<name>[a-z]+)\}\}", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Place();
}
