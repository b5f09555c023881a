using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Speech;

/// <summary>Cuts spoken text where a voice may pause: at sentences, then clauses, then words.</summary>
internal static partial class SpokenSentences
{
    /// <summary>Parts of at most <paramref name="most"/> words each; together they are the text.</summary>
    public static IEnumerable<string> Of(string text, int most)
    {
        foreach (var sentence in Cut(Sentence(), text))
        {
            if (SpokenLength.Words(sentence) <= most)
            {
                yield return sentence;
                continue;
            }

            foreach (
                var part in Joined(
                    Cut(Clause(), sentence).SelectMany(c => SpokenLength.Words(c) <= most ? [c] : Joined(Pieces(c), most)),
                    most
                )
            )
            {
                yield return part;
            }
        }
    }

    private static IEnumerable<string> Cut(Regex end, string text) =>
        end.Split(text).Where(p => !string.IsNullOrWhiteSpace(p)).Select(p => p.Trim());

    private static IEnumerable<string> Pieces(string clause) => Word().Matches(clause).Select(m => m.Value);

    private static IEnumerable<string> Joined(IEnumerable<string> parts, int most)
    {
        var joined = "";
        foreach (var part in parts)
        {
            var longer = Join(joined, part);
            if (joined.Length > 0 && SpokenLength.Words(longer) > most)
            {
                yield return joined.Trim();
                joined = part;
            }
            else
            {
                joined = longer;
            }
        }

        if (!string.IsNullOrWhiteSpace(joined))
        {
            yield return joined.Trim();
        }
    }

    /// <summary>Two parts as one text, with a space where the script has one.</summary>
    public static string Join(string first, string second) =>
        first.Length == 0 ? second
        : second.Length == 0 ? first
        : !Unicode.IsEastAsian(first[^1]) || !Unicode.IsEastAsian(second[0]) ? $"{first.TrimEnd()} {second.TrimStart()}"
        : first + second;

    [GeneratedRegex(@"(?<=[.!?](?=\s)|[。！？；;])\s*", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?<=[,:](?=\s)|[，、：])\s*", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Clause();

    [GeneratedRegex(@"[A-Za-z0-9'’-]+[^\p{IsCJKUnifiedIdeographs}A-Za-z0-9]*|\S\s*", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Word();
}
