using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Snapshots.Scope;

/// <summary>
/// What a place or body does in a question. "UK driving licence" and "register a birth in Canada" ask for a service of that place. Where
/// someone or something comes from, is, goes to, was born or died, whose national a person is, and what one pays with say nothing of whose
/// service is asked for.
/// </summary>
internal static partial class PlaceRole
{
    /// <summary>Stands for the name in question, so that one pattern serves every name.</summary>
    private const char Mark = '\u0001';

    /// <summary>
    /// True when the name at <paramref name="start"/> is only an origin, a whereabouts, a nationality or a means of payment.
    /// </summary>
    /// <param name="text">Normalised; Chinese in Simplified characters.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="length">How long it is.</param>
    public static bool IsIncidental(string text, int start, int length)
    {
        // The words around it are enough, and bound the time.
        var from = Math.Max(0, start - 60);
        var to = Math.Min(text.Length, start + length + 60);
        var around = string.Concat(text.AsSpan(from, start - from), [Mark], text.AsSpan(start + length, to - start - length));

        // "由 UK 帶兩隻貓返嚟": an English name in a Chinese sentence plays the part that the Chinese words give it.
        if (text[start] <= 0x7f && ChinesePlaceRole.Incidental().IsMatch(SpacedMark().Replace(around, Mark.ToString())))
        {
            return true;
        }

        if (text[start] > 0x7f ? ChinesePlaceRole.Paper().IsMatch(around) : EnglishPlaceRole.Paper().IsMatch(around))
        {
            return text[start] > 0x7f ? ChinesePlaceRole.Held().IsMatch(around) : EnglishPlaceRole.Held().IsMatch(around);
        }

        return text[start] > 0x7f ? ChinesePlaceRole.Incidental().IsMatch(around) : EnglishPlaceRole.Incidental().IsMatch(around);
    }

    [GeneratedRegex(
        @"(?<=[\u2e80-\uffff]) ?\u0001 ?(?=[\u2e80-\uffff])|(?<=[\u2e80-\uffff]) ?\u0001|\u0001 ?(?=[\u2e80-\uffff])",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex SpacedMark();
}
