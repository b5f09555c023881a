using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Bot.Knowledge.Text;

/// <summary>
/// Messages in two languages at once: 「我part time做緊嘢」, "how do I renew my 車牌". The words of the lesser language become words of the other,
/// so that the index and the encoder of that language understand all of it. For comparison only.
/// </summary>
public static partial class CodeMixing
{
    private const int LongestPhrase = 4;

    /// <summary>As <see cref="LanguageIdentifier"/> tells which of the two the message is in.</summary>
    private const int FewestWordsOfEnglish = 3;

    private static readonly Lazy<FrozenDictionary<string, string>> ToChinese = new(() =>
        Rows("EnglishInChinese.txt")
            .GroupBy(r => Stems(r.From), StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => ScriptConverter.Fold(g.First().To), StringComparer.Ordinal)
    );

    private static readonly Lazy<(string From, string To)[]> ToEnglish = new(() =>
        [.. Rows("ChineseInEnglish.txt").Select(r => (From: ScriptConverter.Fold(r.From), r.To)).OrderByDescending(r => r.From.Length)]
    );

    /// <summary>A Chinese text with its English words in Chinese; any other text as it is.</summary>
    /// <param name="normalized">Normalised text.</param>
    public static string InChinese(string normalized)
    {
        ArgumentNullException.ThrowIfNull(normalized);
        return IsChineseWithEnglish(normalized) ? EnglishRun().Replace(normalized, m => Translate(m.Value)) : normalized;
    }

    /// <summary>An English text with its Chinese words in English; any other text as it is.</summary>
    /// <param name="normalized">Normalised text.</param>
    public static string InEnglish(string normalized)
    {
        ArgumentNullException.ThrowIfNull(normalized);
        var (han, words) = Count(normalized);
        if (han == 0 || words < FewestWordsOfEnglish || words <= han)
        {
            return normalized;
        }

        var folded = ScriptConverter.Fold(normalized);
        foreach (var (from, to) in ToEnglish.Value)
        {
            folded = folded.Replace(from, $" {to.ToLowerInvariant()} ", StringComparison.Ordinal);
        }

        return Spaces().Replace(folded, " ").Trim();
    }

    private static bool IsChineseWithEnglish(string text)
    {
        var (han, words) = Count(text);
        return han > 0 && words > 0 && (words < FewestWordsOfEnglish || words <= han);
    }

    private static (int Han, int Words) Count(string text) => (text.EnumerateRunes().Count(Unicode.IsHan), EnglishWord().Count(text));

    private static string Translate(string run)
    {
        var words = EnglishWord().Matches(run);
        var result = new System.Text.StringBuilder(run.Length);
        var at = 0;
        for (var i = 0; i < words.Count; )
        {
            var step = 1;
            for (var length = Math.Min(LongestPhrase, words.Count - i); length > 0; length--)
            {
                if (
                    ToChinese.Value.TryGetValue(
                        string.Join(' ', words.Skip(i).Take(length).Select(w => EnglishStemmer.Stem(w.Value))),
                        out var chinese
                    )
                )
                {
                    // The spaces around a word that is now Chinese go with it.
                    result.Append(run.AsSpan(at, words[i].Index - at).TrimEnd(' ')).Append(chinese);
                    var last = words[i + length - 1];
                    at = last.Index + last.Length;
                    while (at < run.Length && run[at] == ' ')
                    {
                        at++;
                    }

                    step = length;
                    break;
                }
            }

            i += step;
        }

        return result.Append(run.AsSpan(at)).ToString();
    }

    private static string Stems(string phrase) => string.Join(' ', EnglishWord().Matches(phrase).Select(w => EnglishStemmer.Stem(w.Value)));

    private static IEnumerable<(string From, string To)> Rows(string table) =>
        ConversionTables.Lines(table).Select(l => l.Split('\t')).Where(c => c.Length == 2).Select(c => (c[0], c[1]));

    // Codes ("TD557", "ID 91") and names with digits are no words.
    [GeneratedRegex(@"(?<![a-z0-9])[a-z][a-z'-]*(?![a-z0-9])(?! ?[0-9])", RegexOptions.CultureInvariant, MatchTime.LinearMilliseconds)]
    private static partial Regex EnglishWord();

    [GeneratedRegex(@"[a-z0-9][a-z0-9' -]*", RegexOptions.CultureInvariant, MatchTime.LinearMilliseconds)]
    private static partial Regex EnglishRun();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, MatchTime.LinearMilliseconds)]
    private static partial Regex Spaces();
}
