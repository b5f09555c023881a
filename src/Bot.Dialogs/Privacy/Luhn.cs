namespace Bot.Dialogs.Privacy;

/// <summary>The check sum of payment cards (ISO/IEC 7812-1, annex B).</summary>
public static class Luhn
{
    /// <param name="digits">Digits alone.</param>
    public static bool IsValid(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = digits[^(i + 1)] - '0';
            value = i % 2 == 1 ? value * 2 : value;
            sum += value > 9 ? value - 9 : value;
        }

        return digits.Length > 0 && sum % 10 == 0;
    }
}
