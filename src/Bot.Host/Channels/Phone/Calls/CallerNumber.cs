using System.Text.RegularExpressions;

namespace Bot.Host.Channels.Phone.Calls;

/// <summary>The number of a caller, and the resident's id that is made of it.</summary>
internal static partial class CallerNumber
{
    private const string Scheme = "tel:";
    private const string HongKong = "+852";

    /// <summary>
    /// What carriers send in a number's place when it is withheld: RESTRICTED, BLOCKED, UNKNOWN, ANONYMOUS, UNAVAILABLE and PRIVATE, keyed
    /// on a telephone.
    /// </summary>
    private static readonly HashSet<string> StandIns = new(StringComparer.Ordinal)
    {
        "+7378742833",
        "+2562533",
        "+8656696",
        "+266696687",
        "+86282452253",
        "+7748283",
    };

    /// <summary>
    /// The number in E.164 (<c>+85291234567</c>); null when it is withheld or none, as <c>anonymous</c>, <c>Restricted</c> or a SIP
    /// address. Of numbers without their country code only Hong Kong's are known: others could be two people's.
    /// </summary>
    public static string? Read(string? from)
    {
        var digits = Separators().Replace(from ?? "", "");
        var number = HongKongs().Match(digits) is { Success: true } local ? HongKong + local.Groups["number"].Value : digits;
        return E164().IsMatch(number) && !StandIns.Contains(number) ? number : null;
    }

    /// <summary>The resident who calls: their number, or without one the call, for two who withhold theirs are two people.</summary>
    public static string ResidentOf(CallStart start) =>
        Read(start.From) is { } number ? Scheme + number : $"{start.Channel}:{start.CallId}";

    /// <summary>The number that the id was made of; null of others.</summary>
    public static string? Of(string residentId) =>
        residentId.StartsWith(Scheme, StringComparison.Ordinal)
        && Read(residentId[Scheme.Length..]) is { } number
        && number == residentId[Scheme.Length..]
            ? number
            : null;

    [GeneratedRegex(@"[\s().-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?:852)?(?<number>[2-9][0-9]{7})$", RegexOptions.CultureInvariant)]
    private static partial Regex HongKongs();

    [GeneratedRegex(@"^\+[1-9][0-9]{6,14}$", RegexOptions.CultureInvariant)]
    private static partial Regex E164();
}
