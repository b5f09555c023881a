using System.Text;

namespace Bot.Knowledge.Text;

/// <summary>Character classes that the text pipeline shares.</summary>
public static class Unicode
{
    /// <summary>From the radicals on, where Chinese, Japanese and Korean writing begins; half of a surrogate pair included.</summary>
    public static bool IsEastAsian(char c) => c >= '\u2e80';

    /// <summary>An ideograph, or a letter of another East Asian script.</summary>
    public static bool IsEastAsianLetter(char c) => IsEastAsian(c) && char.IsLetter(c);

    /// <summary>Han ideographs of every block, the compatibility ones and the iteration mark included.</summary>
    public static bool IsHan(Rune rune) =>
        rune.Value
            is (>= 0x4E00 and <= 0x9FFF)
                or (>= 0x3400 and <= 0x4DBF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x20000 and <= 0x323AF)
                or 0x3005
                or 0x3007;

    public static bool IsLatinOrDigit(Rune rune) => rune.IsAscii ? Rune.IsLetterOrDigit(rune) : !IsHan(rune) && Rune.IsLetterOrDigit(rune);

    /// <summary>
    /// Invisible characters that carry no meaning for search: controls, zero-width marks, bidi overrides, variation selectors.
    /// </summary>
    public static bool IsInvisible(Rune rune) =>
        (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t' or '\r'))
        || rune.Value
            is 0xAD
                or 0x180E
                or (>= 0x200B and <= 0x200F)
                or (>= 0x202A and <= 0x202E)
                or (>= 0x2060 and <= 0x2064)
                or (>= 0x2066 and <= 0x206F)
                or 0xFEFF
                or (>= 0xFE00 and <= 0xFE0F)
                or (>= 0xE0000 and <= 0xE01EF);
}
