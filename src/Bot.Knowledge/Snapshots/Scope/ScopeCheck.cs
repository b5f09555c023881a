using System.Text.RegularExpressions;
using Bot.Knowledge.Snapshots.Indexing;
using Bot.Knowledge.Snapshots.Scoring;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Snapshots.Scope;

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
        _chinese = [.. names.Where(n => n[0] > 0x7f).OrderByDescending(n => n.Length)];
        _english = names.Where(n => n[0] <= 0x7f).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// True when <paramref name="question"/> names something of the list, or a year, that the document never mentions. A place that someone
    /// or something merely comes from, is in or goes to does not count, nor a means of payment.
    /// </summary>
    public bool IsOutOfScope(string question, RetrievalDocument document)
    {
        var normalized = TextNormalizer.Normalize(question);
        foreach (var name in Names(normalized))
        {
            if (!SpeaksOf(document, name))
            {
                return true;
            }
        }

        return AskedTime.In(ScriptConverter.Fold(normalized)).Any(time => !SpeaksOfTime(document, time));
    }

    // A way of asking speaks of a place only when it asks for a service of it: "I worked in Singapore" does not.
    private bool SpeaksOf(RetrievalDocument document, string name) =>
        Mentions(Comparable(string.Join('\n', document.Title, document.Question, document.Answer)), name)
        || document.Aliases.Any(a => Comparable(a) is var alias && Mentions(alias, name) && Names(alias).Contains(name));

    private static bool SpeaksOfTime(RetrievalDocument document, string time) =>
        Mentions(
            Comparable(string.Join('\n', document.Aliases.Prepend(document.Answer).Prepend(document.Question).Prepend(document.Title))),
            time
        );

    private static string Comparable(string text) => ScriptConverter.Fold(TextNormalizer.Normalize(text));

    // An English name as whole words.
    private static bool Mentions(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (name[0] > 0x7f || !(IsOfAWord(text, at - 1) || IsOfAWord(text, at + name.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfAWord(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetterOrDigit(text[at]);

    // The names that say whose service is asked for.
    private IEnumerable<string> Names(string normalized)
    {
        var folded = ScriptConverter.Fold(normalized);
        var unread = folded;
        foreach (var name in _chinese)
        {
            for (
                var at = unread.IndexOf(name, StringComparison.Ordinal);
                at >= 0;
                at = unread.IndexOf(name, at + name.Length, StringComparison.Ordinal)
            )
            {
                // The longest first: Dublin, 都柏林, has Berlin in it.
                unread = string.Concat(unread.AsSpan(0, at), new string('\0', name.Length), unread.AsSpan(at + name.Length));
                if (!PlaceRole.IsIncidental(folded, at, name.Length))
                {
                    yield return name;
                    break;
                }
            }
        }

        var words = Word().Matches(folded);
        for (var i = 0; i < words.Count; i++)
        {
            for (var length = 1; length <= 3 && i + length <= words.Count; length++)
            {
                var (start, end) = (words[i].Index, words[i + length - 1].Index + words[i + length - 1].Length);
                var name = string.Join(' ', words.Skip(i).Take(length).Select(w => w.Value));
                // "contact us", "tell us": the pronoun, not the country.
                if (name != "us" && _english.Contains(name) && !PlaceRole.IsIncidental(folded, start, end - start))
                {
                    yield return name;
                }
            }
        }
    }

    [GeneratedRegex(@"[a-z][a-z.]*|(?<!\d)\d{5}(?!\d)", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Word();
}
