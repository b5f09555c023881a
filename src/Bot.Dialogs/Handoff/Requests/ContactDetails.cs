using System.Text.RegularExpressions;
using Bot.Dialogs.Privacy;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Handoff.Requests;

/// <summary>Finds in what a resident wrote how they can be reached.</summary>
public static partial class ContactDetails
{
    /// <summary>
    /// So many digits in a row are meant as a number to be reached by: a year has four, and 999 is no number to be called back at.
    /// </summary>
    private const int FewestOfAttempt = 5;

    /// <summary>Telephone before e-mail, for it is the shorter wait; null: neither is there.</summary>
    internal static ContactKind? Kind(string text)
    {
        var plain = PlainDigits.Of(text).Text;
        return Telephone().IsMatch(plain) ? ContactKind.Telephone
            : Email().IsMatch(plain) ? ContactKind.Email
            : null;
    }

    /// <summary>
    /// The first telephone number in the text, without spaces and brackets, with its plus where it was written; null: there is none.
    /// </summary>
    public static string? TelephoneIn(string text) =>
        Telephone().Match(PlainDigits.Of(text).Text) is { Success: true } found
            ? string.Concat(found.Value.Where(c => c == '+' || char.IsAsciiDigit(c)))
            : null;

    /// <summary>Whether the text tries to give a number or an address, whole or not. A question in between does not.</summary>
    internal static bool IsAttempt(string text)
    {
        var plain = PlainDigits.Of(text).Text;
        return plain.Contains('@', StringComparison.Ordinal)
            || NumberLike().Matches(plain).Any(m => m.Value.Count(char.IsDigit) >= FewestOfAttempt);
    }

    [GeneratedRegex(@"[^\s@]+@[^\s@]+\.[^\s@]+", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Email();

    /// <summary>
    /// 8 to 15 digits (ITU-T E.164 has 15 at most) as a telephone number is written. Without a country code, 8 digits are a number of Hong
    /// Kong, which begins with 2 to 9 (the numbering plan of the Communications Authority).
    /// </summary>
    [GeneratedRegex(
        @"(?<![\d+][ \-()]{0,2})(?:(?:\+|00\d?[ \-]?)(?:\d[ \-()]{0,2}){7,14}\d|[2-9](?:[ \-()]{0,2}\d){7}|(?:\d[ \-()]{0,2}){8,14}\d)(?![ \-()]{0,2}\d)",
        RegexOptions.ExplicitCapture,
        MatchTime.Milliseconds
    )]
    private static partial Regex Telephone();

    [GeneratedRegex(@"\+?\d(?:[ \-()]{0,2}\d)*", RegexOptions.ExplicitCapture, MatchTime.Milliseconds)]
    private static partial Regex NumberLike();
}
