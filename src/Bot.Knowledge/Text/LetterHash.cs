namespace Bot.Knowledge.Text;

/// <summary>
/// FNV-1a in 32 bits, over UTF-16 units: the same on every machine. Snapshots and models are kept with these numbers, so it is not to be
/// changed.
/// </summary>
public static class LetterHash
{
    /// <summary>Of no letters.</summary>
    public const uint Empty = 2166136261;

    private const uint Prime = 16777619;

    /// <summary>The hash of what was hashed before with one more letter behind it.</summary>
    public static uint Add(uint before, char letter) => (before ^ letter) * Prime;

    /// <summary>The hash of what was hashed before with these letters behind it.</summary>
    public static uint Add(uint before, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            before = Add(before, letter);
        }

        return before;
    }

    public static uint Of(ReadOnlySpan<char> letters) => Add(Empty, letters);
}
