using System.Text;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Speech;

/// <summary>How long a text is to the ear.</summary>
public static class SpokenLength
{
    /// <summary>
    /// In words: an English word counts one; Chinese characters count three fifths each, since a Chinese word has five characters in three
    /// words as a rule.
    /// </summary>
    public static int Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var han = text.EnumerateRunes().Count(Unicode.IsHan);
        return LatinWords(text) + ((han * 3) + 4) / 5;
    }

    internal static int LatinWords(string text)
    {
        var words = 0;
        var inside = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var part = (Rune.IsLetterOrDigit(rune) || (inside && rune.Value is '-' or '\'' or '’')) && !Unicode.IsHan(rune);
            words += part && !inside ? 1 : 0;
            inside = part;
        }

        return words;
    }
}
