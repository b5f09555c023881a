using System.Globalization;
using System.Text.RegularExpressions;
using static Bot.Dialogs.Speech.SpokenPatterns;

namespace Bot.Dialogs.Speech;

/// <summary>
/// How figures and codes are said, by kind. What an earlier rule has matched no later one sees: an address goes before its figures, a date
/// before its numbers, an amount before its digits.
/// </summary>
internal static class SpokenRules
{
    /// <summary>The rules in order: what each matches, and what is said for it; null leaves the match to later rules.</summary>
    public static IReadOnlyList<(Regex Pattern, Func<Match, SpokenReading, string?> Say)> All { get; } =
    [
        (MailPattern(), (m, r) => r.Mail(m.Value)),
        (PagePattern(), (_, r) => r.WebPage),
        (
            DayRangePattern(),
            (m, r) =>
                r.To is " to " && MonthOf(m.Groups["m"].Value) is { } month
                    ? $"{r.Date(null, month, m.Groups["a"].Value).Split(" of ")[0]} to {r.Date(Or(m.Groups["y"]), month, m.Groups["b"].Value)}"
                    : null
        ),
        (DayMonthPattern(), Dated),
        (MonthDayPattern(), Dated),
        (MonthYearPattern(), Dated),
        (IsoDatePattern(), NumericDate),
        (SlashDatePattern(), NumericDate),
        (ChineseYearsPattern(), (m, r) => $"{r.Year(m.Groups["a"].Value)}{r.To}{r.ShortYear(m.Groups["b"].Value)}"),
        (ClockPattern(), (m, r) => Clock(m, r)),
        (HourPattern(), (m, r) => Clock(m, r)),
        (MoneyPattern(), (m, r) => r.Money(m.Groups["c"].Value, Figures(m), m.Groups["s"].Value)),
        (PercentPattern(), (m, r) => r.Percent(Figures(m))),
        (InternationalPattern(), (m, r) => r.Telephone(m.Value.Trim())),
        (TelephonePattern(), (m, r) => r.Telephone(m.Value)),
        (AfterCallPattern(), (m, r) => m.Groups["lead"].Value + r.Telephone(m.Groups["n"].Value)),
        (ShortNumberPattern(), (m, r) => r.Telephone(m.Value)),
        (OrdinalPattern(), (m, r) => r.Ordinal(m.Groups["n"].Value)),
        (RoundTheClockPattern(), (m, r) => $"{r.Number("24")} {r.Number("7")}"),
        (FractionPattern(), (m, r) => r.Fraction(m.Groups["a"].Value, m.Groups["b"].Value)),
        (
            YearRangePattern(),
            (m, r) =>
                $"{r.Year(m.Groups["a"].Value)}{r.To}{(m.Groups["b"].Length == 2 ? r.ShortYear(m.Groups["b"].Value) : r.Year(m.Groups["b"].Value))}"
        ),
        (MeasurePattern(), (m, r) => $"{r.Number(m.Groups["n"].Value)}{Space(r)}{r.Unit(m.Groups["u"].Value, m.Groups["n"].Value == "1")}"),
        (SectionPattern(), (m, r) => string.Join(r.To is " to " ? " point " : r.Sign('.'), m.Value.Split('.').Select(r.Number))),
        (
            LetteredNumberPattern(),
            (m, r) => $"{r.Number(m.Groups["n"].Value)} {string.Join(' ', m.Groups["l"].Value.ToUpperInvariant().ToCharArray())}"
        ),
        (LongWordCodePattern(), (m, r) => $"{m.Groups["w"].Value} {r.Number(m.Groups["n"].Value)}"),
        (CodePattern(), (m, r) => r.Code(m.Value)),
        (RangePattern(), (m, r) => $"{Plain(m.Groups["a"].Value, r, "")}{r.To}{Plain(m.Groups["b"].Value, r, m.Groups["after"].Value)}"),
        (YearPattern(), (m, r) => r.Year(m.Value)),
        (NegativePattern(), (m, r) => r.Minus + r.Number(m.Groups["n"].Value)),
        (NumberPattern(), (m, r) => Plain(m.Groups["n"].Value, r, m.Groups["after"].Value)),
    ];

    private static string Space(SpokenReading reading) => reading.To is " to " ? " " : "";

    private static IReadOnlyList<string> Figures(Match match) =>
        [.. new[] { match.Groups["a"], match.Groups["b"] }.Where(g => g.Success).Select(g => g.Value)];

    // A leading zero or more figures than an amount has without commas: a reference, said one by one.
    private static string Plain(string figures, SpokenReading reading, string following) =>
        (figures.Length > 1 && figures[0] == '0' && !figures.Contains('.', StringComparison.Ordinal))
        || (figures.Length > 6 && figures.All(char.IsAsciiDigit))
            ? reading.Digits(figures)
            : reading.Count(figures, following);

    private static string? Dated(Match match, SpokenReading reading) =>
        MonthOf(match.Groups["m"].Value) is { } month ? reading.Date(Or(match.Groups["y"]), month, Or(match.Groups["d"])) : null;

    private static string? NumericDate(Match match, SpokenReading reading)
    {
        var (day, month) = (
            int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture),
            int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture)
        );
        return month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? reading.Date(match.Groups["y"].Value, month, day.ToString(CultureInfo.InvariantCulture))
            : null;
    }

    private static string? Clock(Match match, SpokenReading reading)
    {
        var hour = int.Parse(match.Groups["h"].Value, CultureInfo.InvariantCulture);
        var half = match.Groups["half"].Value;
        return hour > 24 ? null : reading.Time(hour, match.Groups["min"].Value, half.Length == 0 ? null : half[0] is 'p' or 'P');
    }

    private static int? MonthOf(string name) =>
        name.Length < 3 ? null
        : Array.FindIndex(
            CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames,
            m => m.Length > 0 && name.StartsWith(m, StringComparison.OrdinalIgnoreCase)
        )
            is >= 0
                and var i
            ? i + 1
        : null;

    private static string? Or(Group group) => group.Success && group.Length > 0 ? group.Value : null;
}
