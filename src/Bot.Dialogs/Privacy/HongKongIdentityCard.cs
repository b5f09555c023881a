namespace Bot.Dialogs.Privacy;

/// <summary>
/// The number of a Hong Kong identity card: one or two letters, six digits and a check digit 0–9 or A. Letters count 10–35, a missing first
/// letter 36 (a space); the weighted sum 9…1 must be a multiple of 11.
/// </summary>
public static class HongKongIdentityCard
{
    private const int Space = 36;

    /// <param name="letters">One or two letters A–Z.</param>
    /// <param name="digits">Six digits.</param>
    /// <param name="check">A digit or A.</param>
    public static bool IsValid(ReadOnlySpan<char> letters, ReadOnlySpan<char> digits, char check) =>
        letters.Length is 1 or 2 && digits.Length == 6 && CheckDigit(letters, digits) == char.ToUpperInvariant(check);

    /// <summary>The check digit that belongs to letters and digits: <c>0</c>–<c>9</c> or <c>A</c>.</summary>
    public static char CheckDigit(ReadOnlySpan<char> letters, ReadOnlySpan<char> digits)
    {
        var sum = letters.Length == 2 ? (9 * Value(letters[0])) + (8 * Value(letters[1])) : (9 * Space) + (8 * Value(letters[0]));
        for (var i = 0; i < digits.Length; i++)
        {
            sum += (7 - i) * (digits[i] - '0');
        }

        var check = (11 - (sum % 11)) % 11;
        return check == 10 ? 'A' : (char)('0' + check);
    }

    private static int Value(char letter) => char.ToUpperInvariant(letter) - 'A' + 10;
}
