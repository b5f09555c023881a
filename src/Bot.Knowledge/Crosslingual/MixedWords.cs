using System.Text;
using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Crosslingual;

/// <summary>English words in a Chinese sentence put into Chinese: 「個 permit 要幾錢」 is asked of texts that say 許可證.</summary>
internal static partial class MixedWords
{
    /// <summary>
    /// The text with every stretch of English words that <paramref name="translate"/> knows replaced; null when none was. Of several
    /// translations the first that the Chinese texts use is taken ("limited" is 有限 before it is 半桶水), else the first.
    /// </summary>
    /// <param name="text">A question in any form of Chinese.</param>
    /// <param name="isOurs">Whether the Chinese texts use a word: an English one, in lower case, then stays.</param>
    /// <param name="translate">The words of an English stretch with their translations; a word without any comes back as its own
    /// translation.</param>
    public static string? InChinese(string text, Func<string, bool> isOurs, Func<string, IReadOnlyList<TranslatedWord>> translate)
    {
        if (!Chinese().IsMatch(text))
        {
            return null;
        }

        var changed = false;
        var replaced = EnglishStretch()
            .Replace(
                text,
                stretch =>
                {
                    var words = new StringBuilder();
                    foreach (var (word, translations) in translate(stretch.Value))
                    {
                        var known = translations[0] == word || isOurs(word);
                        changed |= !known;
                        words.Append(known ? $" {word} " : translations.FirstOrDefault(isOurs, translations[0]));
                    }

                    return words.ToString();
                }
            );
        return changed ? replaced : null;
    }

    // Two letters or more: "A 牌" and "B 座" are names. Codes ("TD557") are none of these.
    [GeneratedRegex(
        @"(?<![A-Za-z0-9])[A-Za-z]{2,}(?:['-][A-Za-z]+)*(?: [A-Za-z]{2,}(?:['-][A-Za-z]+)*)*(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex EnglishStretch();

    [GeneratedRegex(@"[\u3400-\u9fff]", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Chinese();
}
