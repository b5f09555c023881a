using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Snapshots;

/// <summary>
/// Notices that a question names another place, another body or another year than the entry speaks of: such near misses share
/// most words with a covered procedure and yet have no answer here.
/// </summary>
internal sealed partial class ScopeCheck
{
    public static readonly ScopeCheck Instance = new();

    private readonly string[] _chinese;
    private readonly HashSet<string> _english;

    private ScopeCheck()
    {
        var names = ConversionTables.Lines("OtherPlaces.txt").ToArray();
        _chinese = [.. names.Where(n => n[0] > 0x7f)];
        _english = names.Where(n => n[0] <= 0x7f).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>True when <paramref name="question"/> names something of the list, or a year, that the document never mentions.</summary>
    public bool IsOutOfScope(string question, RetrievalDocument document)
    {
        var normalized = TextNormalizer.Normalize(question);
        var names = Names(normalized);
        var years = Year().Matches(normalized).Select(m => m.Value);
        string? text = null;
        foreach (var name in names.Concat(years))
        {
            text ??= ScriptConverter.Fold(TextNormalizer.Normalize(string.Join('\n', [document.Title, document.Question, document.Answer, .. document.Aliases])));
            if (!Mentions(text, name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Mentions(string text, string name) =>
        name[0] > 0x7f ? text.Contains(name, StringComparison.Ordinal) : Regex.IsMatch(text, $@"(?<![a-z0-9]){Regex.Escape(name)}(?![a-z0-9])", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));

    private IEnumerable<string> Names(string normalized)
    {
        var folded = ScriptConverter.Fold(normalized);
        foreach (var name in _chinese)
        {
            if (folded.Contains(name, StringComparison.Ordinal))
            {
                yield return name;
            }
        }

        var words = Word().Matches(normalized).Select(m => m.Value).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            for (var length = 1; length <= 3 && i + length <= words.Length; length++)
            {
                var name = string.Join(' ', words, i, length);
                // "contact us", "tell us": the pronoun, not the country.
                if (name != "us" && _english.Contains(name))
                {
                    yield return name;
                }
            }
        }
    }

    [GeneratedRegex(@"(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)")]
    private static partial Regex Year();

    [GeneratedRegex(@"[a-z][a-z.]*")]
    private static partial Regex Word();
}
