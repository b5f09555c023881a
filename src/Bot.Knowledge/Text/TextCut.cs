namespace Bot.Knowledge.Text;

/// <summary>
/// Cuts a text to a length without leaving half a character: a lone surrogate is no text, is refused by PostgreSQL and shows as �.
/// </summary>
public static class TextCut
{
    /// <summary>
    /// The text, or its beginning of at most <paramref name="most"/> UTF-16 units; one less where the cut would go through a character.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">At least 0.</param>
    public static string Beginning(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return text.Length <= most ? text : text[..(most > 0 && IsInside(text, most) ? most - 1 : most)];
    }

    /// <summary>
    /// The text, or its end of at most <paramref name="most"/> UTF-16 units; one less where the cut would go through a character.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">At least 0.</param>
    public static string End(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var start = text.Length - most;
        return start <= 0 ? text : text[(start < text.Length && IsInside(text, start) ? start + 1 : start)..];
    }

    private static bool IsInside(string text, int at) => char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
