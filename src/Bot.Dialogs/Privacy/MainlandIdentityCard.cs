namespace Bot.Dialogs.Privacy;

/// <summary>The check character of a Mainland resident identity number (GB 11643, ISO 7064 MOD 11-2).</summary>
internal static class MainlandIdentityCard
{
    private const string Checks = "10X98765432";

    /// <param name="number">17 digits and a digit or X.</param>
    public static bool IsValid(ReadOnlySpan<char> number)
    {
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            sum += (number[i] - '0') * ((1 << (17 - i)) % 11);
        }

        return Checks[sum % 11] == char.ToUpperInvariant(number[17]);
    }
}
