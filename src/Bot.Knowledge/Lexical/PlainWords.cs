using System.Globalization;

namespace Bot.Knowledge.Lexical;

/// <summary>
/// The English words of a text that stand for themselves: four letters or more, and no part of an address, a code or a word with a
/// hyphen or an apostrophe. Read letter by letter and not by a pattern: every start reads the whole knowledge base.
/// </summary>
internal static class PlainWords
{
    private const int Shortest = 4;

    /// <summary>Their places, in order.</summary>
    public static IEnumerable<Range> In(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            if (!char.IsAsciiLetter(text[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            if (end - start >= Shortest && !IsJoinedBefore(text, start) && !IsJoinedAfter(text, end))
            {
                yield return start..end;
            }

            start = end;
        }
    }

    private static bool IsJoinedBefore(string text, int start) => start > 0 && (text[start - 1] == '.' || Joins(text[start - 1]));

    // A full stop after a word ends a sentence, unless another word begins at once.
    private static bool IsJoinedAfter(string text, int end) =>
        end < text.Length && (Joins(text[end]) || (text[end] == '.' && end + 1 < text.Length && IsOfWord(text[end + 1])));

    private static bool Joins(char letter) => letter is '-' or '@' or '/' or '\'' or '’' || IsOfWord(letter);

    private static bool IsOfWord(char letter) =>
        char.IsLetter(letter)
        || CharUnicodeInfo.GetUnicodeCategory(letter)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.ConnectorPunctuation;
}
