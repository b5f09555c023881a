using System.Text;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Language;

/// <summary>How much of a language a message shows.</summary>
internal static class MessageLength
{
    /// <summary>Three Latin words, or three ideographs: enough to follow its language.</summary>
    public static bool IsMoreThanAWordOrTwo(string text)
    {
        var (words, han) = Count(text);
        return words >= 3 || han >= 3;
    }

    public static bool HasHan(string text) => Count(text).Han > 0;

    /// <summary>Latin words plus half the ideographs: about what a person would call words.</summary>
    public static int Words(string text)
    {
        var (words, han) = Count(text);
        return words + ((han + 1) / 2);
    }

    private static (int Words, int Han) Count(string text)
    {
        int words = 0,
            han = 0;
        var inWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Unicode.IsHan(rune))
            {
                han++;
                inWord = false;
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                words += inWord ? 0 : 1;
                inWord = true;
            }
            else if (rune.Value is not ('\'' or '’' or '-'))
            {
                inWord = false;
            }
        }

        return (words, han);
    }
}
