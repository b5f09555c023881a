namespace Bot.Knowledge.Lexical.Homophones;

/// <summary>
/// Two to four characters, or as many readings, in one number: equal sequences make equal numbers, of different lengths different ones.
/// </summary>
internal static class Packed
{
    public const int Shortest = 2,
        Longest = 4;

    /// <param name="characters">Of the Basic Multilingual Plane, four at most, none of them U+0000.</param>
    public static ulong Of(ReadOnlySpan<char> characters)
    {
        ulong packed = 0;
        foreach (var c in characters)
        {
            packed = (packed << 16) | c;
        }

        return packed;
    }

    /// <summary>What <see cref="Of"/> was given, into <paramref name="characters"/>; returns how many there are.</summary>
    public static int Unpack(ulong packed, Span<char> characters)
    {
        var length = 0;
        for (var shift = 48; shift >= 0; shift -= 16)
        {
            if ((packed >> shift) > 0)
            {
                characters[length++] = (char)(packed >> shift);
            }
        }

        return length;
    }
}
