using System.Globalization;
using System.Text;

namespace Bot.Dialogs.Turns;

/// <summary>The part of a text that a person sees.</summary>
internal static class Readable
{
    /// <summary>Without control characters (line breaks stay), lone surrogates and edge spaces. Nothing else is changed.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\r')
            {
                continue;
            }

            var unseen =
                rune == Rune.ReplacementChar
                || (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t'))
                || Rune.GetUnicodeCategory(rune)
                    is UnicodeCategory.Format
                        or UnicodeCategory.PrivateUse
                        or UnicodeCategory.OtherNotAssigned;
            if (!unseen || IsJoiner(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().Trim();
    }

    /// <summary>Whether there is a letter, digit or ideograph in it.</summary>
    public static bool HasWords(string text) => text.EnumerateRunes().Any(Rune.IsLetterOrDigit);

    // Emoji of several parts fall apart without it.
    private static bool IsJoiner(Rune rune) => rune.Value == 0x200D;
}
