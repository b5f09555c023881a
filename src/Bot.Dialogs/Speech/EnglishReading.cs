using System.Globalization;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Speech;

/// <summary>Figures and signs in English.</summary>
internal sealed class EnglishReading : SpokenReading
{
    private static readonly Dictionary<string, (string One, string Many, string Part)> Currencies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["HK$"] = ("Hong Kong dollar", "Hong Kong dollars", "cents"),
        ["HKD"] = ("Hong Kong dollar", "Hong Kong dollars", "cents"),
        ["港幣"] = ("Hong Kong dollar", "Hong Kong dollars", "cents"),
        ["港币"] = ("Hong Kong dollar", "Hong Kong dollars", "cents"),
        ["$"] = ("dollar", "dollars", "cents"),
        ["US$"] = ("U S dollar", "U S dollars", "cents"),
        ["USD"] = ("U S dollar", "U S dollars", "cents"),
        ["NT$"] = ("New Taiwan dollar", "New Taiwan dollars", "cents"),
        ["A$"] = ("Australian dollar", "Australian dollars", "cents"),
        ["S$"] = ("Singapore dollar", "Singapore dollars", "cents"),
        ["C$"] = ("Canadian dollar", "Canadian dollars", "cents"),
        ["MOP"] = ("pataca", "patacas", "avos"),
        ["MOP$"] = ("pataca", "patacas", "avos"),
        ["RMB"] = ("renminbi", "renminbi", "fen"),
        ["CNY"] = ("renminbi", "renminbi", "fen"),
        ["¥"] = ("yuan", "yuan", "fen"),
        ["GBP"] = ("pound", "pounds", "pence"),
        ["£"] = ("pound", "pounds", "pence"),
        ["EUR"] = ("euro", "euros", "cents"),
        ["€"] = ("euro", "euros", "cents"),
    };

    private static readonly Dictionary<string, (string One, string Many)> Units = new(StringComparer.Ordinal)
    {
        ["km"] = ("kilometre", "kilometres"),
        ["m"] = ("metre", "metres"),
        ["cm"] = ("centimetre", "centimetres"),
        ["mm"] = ("millimetre", "millimetres"),
        ["kg"] = ("kilogram", "kilograms"),
        ["g"] = ("gram", "grams"),
        ["mg"] = ("milligram", "milligrams"),
        ["ml"] = ("millilitre", "millilitres"),
        ["cc"] = ("C C", "C C"),
        ["kW"] = ("kilowatt", "kilowatts"),
        ["kWh"] = ("kilowatt hour", "kilowatt hours"),
        ["MB"] = ("megabyte", "megabytes"),
        ["GB"] = ("gigabyte", "gigabytes"),
        ["m²"] = ("square metre", "square metres"),
        ["m2"] = ("square metre", "square metres"),
        ["m³"] = ("cubic metre", "cubic metres"),
        ["m3"] = ("cubic metre", "cubic metres"),
        ["sq ft"] = ("square foot", "square feet"),
        ["sq m"] = ("square metre", "square metres"),
        ["km/h"] = ("kilometre an hour", "kilometres an hour"),
        ["°C"] = ("degree Celsius", "degrees Celsius"),
        ["°"] = ("degree", "degrees"),
        ["hr"] = ("hour", "hours"),
        ["hrs"] = ("hour", "hours"),
        ["min"] = ("minute", "minutes"),
        ["mins"] = ("minute", "minutes"),
        ["yr"] = ("year", "years"),
        ["yrs"] = ("year", "years"),
    };

    public override string WebPage => "the department's web page";

    public override string To => " to ";

    public override string Or => " or ";

    public override string Pause => ", ";

    public override string Minus => "minus ";

    protected override string Dot => "dot";

    protected override string Hyphen => "hyphen";

    protected override string Underscore => "underscore";

    public override string Number(string figures)
    {
        var (whole, rest) = Split(figures);
        return EnglishNumbers.Cardinal(whole) + (rest.Length == 0 ? "" : $" point {EnglishNumbers.Digits(rest)}");
    }

    public override string Count(string figures, string following) => Number(figures);

    public override string Digits(string figures) => EnglishNumbers.Digits(figures);

    public override string Telephone(string figures) => EnglishNumbers.Digits(figures);

    public override string Ordinal(string figures) => EnglishNumbers.Ordinal(Split(figures).Whole);

    public override string Year(string figures) => EnglishNumbers.Year(figures);

    public override string ShortYear(string figures) => figures[0] == '0' ? $"oh {Number(figures)}" : Number(figures);

    public override string Date(string? year, int month, string? day)
    {
        var date = day is null ? EnglishMonths.Names[month - 1] : $"the {EnglishNumbers.Ordinal(day)} of {EnglishMonths.Names[month - 1]}";
        return year is null ? date : $"{date} {Year(year)}";
    }

    public override string Time(int hour, string minute, bool? half)
    {
        var after = half ?? (hour >= 12 && hour < 24);
        var twelve = hour % 12 == 0 ? 12 : hour % 12;
        var said = Number(twelve.ToString(CultureInfo.InvariantCulture));
        said += minute switch
        {
            "" or "00" => "",
            _ when minute[0] == '0' => $" oh {Number(minute)}",
            _ => $" {Number(minute)}",
        };
        return $"{said} {(after ? "P M" : "A M")}";
    }

    public override string Money(string currency, IReadOnlyList<string> figures, string scale)
    {
        var (one, many, part) = Currencies[currency];
        if (figures.Count > 1 || scale.Length > 0)
        {
            return $"{string.Join(To, figures.Select(Number))}{(scale.Length > 0 ? $" {scale}" : "")} {many}";
        }

        var (whole, rest) = Split(figures[0]);
        var cents = rest.Length switch
        {
            1 => rest + "0",
            2 => rest,
            _ => "",
        };
        if (rest.Length > 2)
        {
            return $"{Number(figures[0])} {many}";
        }

        var dollars = $"{Number(whole)} {(whole == "1" ? one : many)}";
        var small = cents.TrimStart('0').Length == 0 ? "" : $"{Number(cents)} {part}";
        return small.Length == 0 ? dollars
            : whole.Trim('0').Length == 0 ? small
            : $"{dollars} and {small}";
    }

    public override string Percent(IReadOnlyList<string> figures) => $"{string.Join(To, figures.Select(Number))} percent";

    public override string Fraction(string above, string below) =>
        (above, below) switch
        {
            ("1", "2") => "one half",
            ("1", "4") => "one quarter",
            ("3", "4") => "three quarters",
            _ => $"{Number(above)} {Ordinal(below)}{(above == "1" ? "" : "s")}",
        };

    public override string Unit(string unit, bool one) =>
        Units.TryGetValue(unit, out var names)
            ? one
                ? names.One
                : names.Many
            : unit;

    public override string? Sign(char sign) =>
        sign switch
        {
            '&' => "and",
            '+' => "plus",
            '=' => "equals",
            '%' => "percent",
            '@' => "at",
            '/' or '／' => "slash",
            '.' => "point",
            '<' => "less than",
            '>' => "more than",
            '≤' => "at most",
            '≥' => "at least",
            '×' => "times",
            '÷' => "divided by",
            '±' => "plus or minus",
            '$' => "dollars",
            '°' => "degrees",
            '#' => "hash",
            _ => null,
        };
}
