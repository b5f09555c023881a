using System.Globalization;

namespace Bot.Host.Channels.RichAnswers;

/// <summary>
/// Cuts text to a channel's length: at the last paragraph, line, sentence or space that fits, and otherwise between graphemes, so that no
/// character, emoji or address is ever torn apart. Nothing is lost but the white space at a cut.
/// </summary>
internal static class TextSplitter
{
    private const string SentenceEnds = "。！？!?；;.…";

    /// <param name="text">Any text.</param>
    /// <param name="limit">The most UTF-16 units a piece may have; at least 2.</param>
    public static IReadOnlyList<string> Split(string text, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 2);
        var pieces = new List<string>();
        var rest = text.Trim();
        while (rest.Length > limit)
        {
            var cut = Cut(rest, limit);
            var piece = rest[..cut].TrimEnd();
            if (piece.Length > 0)
            {
                pieces.Add(piece);
            }

            rest = rest[cut..].TrimStart();
        }

        if (rest.Length > 0)
        {
            pieces.Add(rest);
        }

        return pieces;
    }

    /// <summary>The text's beginning, whole graphemes, with an ellipsis when something is left out.</summary>
    public static string Shorten(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var cut = Grapheme(text, limit - 1);
        return text[..cut].TrimEnd() + "…";
    }

    private static int Cut(string text, int limit)
    {
        // A cut in the first half would leave a stump; then a lesser border further on is better.
        var least = limit / 2;
        var paragraph = text.LastIndexOf("\n\n", limit - 1, StringComparison.Ordinal);
        if (paragraph >= least)
        {
            return paragraph;
        }

        var line = text.LastIndexOf('\n', limit);
        if (line >= least)
        {
            return line;
        }

        for (var i = limit - 1; i >= least; i--)
        {
            if (IsSentenceEnd(text, i) && Grapheme(text, i + 1) == i + 1)
            {
                return i + 1;
            }
        }

        for (var i = limit; i >= least; i--)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return Grapheme(text, limit);
    }

    private static bool IsSentenceEnd(string text, int i) =>
        SentenceEnds.Contains(text[i], StringComparison.Ordinal)
        && (
            text[i] is '。' or '！' or '？' or '；' or '…'
                ? i + 1 >= text.Length || text[i + 1] is not ('」' or '』' or '）' or '”')
                : i + 1 < text.Length && char.IsWhiteSpace(text[i + 1])
        );

    /// <summary>
    /// The last border between graphemes at or before <paramref name="limit"/>; of a grapheme that is longer, between code points.
    /// </summary>
    private static int Grapheme(string text, int limit)
    {
        // Graphemes are short: looking back a little finds the border without reading the text from its start.
        var start = Math.Max(0, limit - 256);
        while (start > 0 && (char.IsLowSurrogate(text[start]) || !char.IsLetterOrDigit(text[start])))
        {
            start--;
        }

        var border = start;
        while (border < limit)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(border));
            if (border + length > limit)
            {
                break;
            }

            border += length;
        }

        return border > 0 && border > limit / 2 ? border
            : char.IsLowSurrogate(text[limit]) ? limit - 1
            : limit;
    }
}
