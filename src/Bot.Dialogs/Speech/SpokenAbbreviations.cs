using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Speech;

/// <summary>Shortened words, capitals and Roman figures, as they are said.</summary>
internal static partial class SpokenAbbreviations
{
    // Capitals that are words, or are said as one.
    private static readonly HashSet<string> Words =
    [
        .. (
            "AIDS ALL AND ANY ARE ASAP BUT CAN COVID DO FOR FROM HAS HAVE IF IN IS IT LASER MAY MERS MUST NASA NEW NO NOT OF "
            + "OFF ON ONE ONLY OR OUR OUT PIN SARS SIM SMART STOP THE TO UNESCO UNICEF UP US WE WILL WITH YES YOU YOUR"
        ).Split(' '),
    ];

    private static readonly Dictionary<string, string> Romans = new(StringComparer.Ordinal)
    {
        ["I"] = "1",
        ["II"] = "2",
        ["III"] = "3",
        ["IV"] = "4",
        ["V"] = "5",
        ["VI"] = "6",
        ["VII"] = "7",
        ["VIII"] = "8",
        ["IX"] = "9",
        ["X"] = "10",
    };

    private static readonly (Regex Pattern, string English)[] Abbreviations =
    [
        (AnyCase(@"\be\.g\.,?"), "for example"),
        (AnyCase(@"\bi\.e\.,?"), "that is"),
        (AnyCase(@"\betc\."), "and so on"),
        (AnyCase(@"\bapprox\."), "about"),
        (AsWritten(@"\bNos?\.\s?(?=\d)"), "number "),
        (AsWritten(@"\bCap\.\s?(?=\d)"), "chapter "),
        (AsWritten(@"\bs\.\s?(?=\d)"), "section "),
        (AsWritten(@"\b(?<title>Mr|Mrs|Ms|Dr|St|vs)\."), "${title}"),
        (AsWritten(@"\bMon\b(?=\s?[-–—]|\s+to\b)"), "Monday"),
        (AsWritten(@"(?<=[-–—]\s?|\bto\s+)Fri\b"), "Friday"),
        (AsWritten(@"(?<=[-–—]\s?|\bto\s+)Sat\b"), "Saturday"),
        (AsWritten(@"(?<=[-–—]\s?|\bto\s+)Sun\b"), "Sunday"),
    ];

    /// <summary>English abbreviations in full.</summary>
    public static string Expand(string text) => Abbreviations.Aggregate(text, (t, a) => a.Pattern.Replace(t, a.English));

    /// <summary>Letter by letter what is not said as a word.</summary>
    public static string Spell(string text) =>
        Capitals().Replace(text, m => Words.Contains(m.Value) ? m.Value : string.Join(' ', m.Value.ToCharArray()));

    /// <summary>The number of a class, part or schedule in Arabic figures.</summary>
    public static string Roman(string text) => RomanPlace().Replace(text, m => m.Groups["lead"].Value + Romans[m.Groups["n"].Value]);

    private static Regex AnyCase(string pattern) =>
        new(pattern, RegexOptions.IgnoreCase, TimeSpan.FromMilliseconds(MatchTime.Milliseconds));

    private static Regex AsWritten(string pattern) => new(pattern, RegexOptions.None, TimeSpan.FromMilliseconds(MatchTime.Milliseconds));

    [GeneratedRegex(@"(?<![A-Za-z])[A-Z]{2,6}(?![A-Za-z])", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Capitals();

    [GeneratedRegex(
        @"(?<lead>(?:\b(?:Class|Part|Type|Schedule|Phase|Level|Category|Grade) |第))(?<n>VIII|VII|VI|IV|IX|III|II|I|V|X)(?![A-Za-z])",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    private static partial Regex RomanPlace();
}
