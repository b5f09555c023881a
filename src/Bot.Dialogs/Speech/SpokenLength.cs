using System.Text;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Speech;

/// <summary>How long a text is to the ear.</summary>
public static class SpokenLength
{
    /// <summary>
    /// In words. An English word counts as one; a Chinese character counts as three fifths, since three Chinese words have about five
    /// characters.
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
