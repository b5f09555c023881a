using System.Globalization;
using System.Text;

namespace Bot.Dialogs.Privacy;

/// <summary>
/// A text as rules compare it, with the way back: full-width and other digits, letters, brackets, dashes and spaces become ASCII, invisible
/// characters go. Every character knows where it stood.
/// </summary>
internal sealed class PlainDigits
{
    private readonly int[] _positions;

    private PlainDigits(string text, int[] positions)
    {
        Text = text;
        _positions = positions;
    }

    public string Text { get; }

    public static PlainDigits Of(string original)
    {
        var plain = new StringBuilder(original.Length);
        var kept = new List<int>(original.Length);
        for (var i = 0; i < original.Length; i++)
        {
            if (Plain(original[i]) is { } c)
            {
                plain.Append(c);
                kept.Add(i);
            }
        }

        return new(plain.ToString(), [.. kept]);
    }

    /// <summary>Start and length in the original of <paramref name="length"/> characters at <paramref name="start"/>.</summary>
    public (int Start, int Length) Original(int start, int length)
    {
        var first = _positions[start];
        return (first, _positions[start + length - 1] - first + 1);
    }

    private static char? Plain(char c) =>
        c switch
        {
            <= '\u007f' => c,
            >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
            '\u3000' or '\u00a0' or '\u2009' or '\u202f' => ' ',
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or '\u30fc' or '\uff70' => '-',
            '〔' or '【' or '﹙' => '(',
            '〕' or '】' or '﹚' => ')',
            _ when char.IsDigit(c) => (char)('0' + (int)char.GetNumericValue(c)),
            _ when char.GetUnicodeCategory(c) == UnicodeCategory.Format => null,
            _ => c,
        };
}
