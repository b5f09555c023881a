using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Speech;

/// <summary>How figures and codes are written: what each rule of <see cref="SpokenRules"/> takes.</summary>
internal static partial class SpokenPatterns
{
    private const string N = @"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)";
    private const string Currency = @"(?:HK\$|US\$|NT\$|MOP\$|[ASC]\$|\$|£|€|¥|(?<![A-Za-z])(?:HKD|USD|MOP|RMB|CNY|GBP|EUR)|港幣|港币)";
    private const string Scale = @"(?:hundred|thousand|million|billion|trillion)\b|[百千萬万億亿]+";
    private const string Dash = @"(?:\s?[-–—~～至]\s?|\s+to\s+)";
    private const string Month =
        @"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?";
    private const string Half = @"(?:[ap]\.m\.?|[AP]\.M\.?|[apAP][mM]\b)";
    private const string NoDigitBefore = @"(?<![\d.,])";
    private const string NoDigitAfter = @"(?![\d]|[.,]\d)";

    [GeneratedRegex(
        @"(?<![A-Za-z0-9]|[A-Za-z0-9][._+-])[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    public static partial Regex MailPattern();

    [GeneratedRegex(
        @"(?:https?://|www\d?\.)[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]*[A-Za-z0-9/=]"
            + @"|(?<![A-Za-z0-9@.-])(?:[A-Za-z0-9-]+\.)+(?:gov|org|com|net|edu|hk|cn)(?:\.[a-z]{2})?(?![A-Za-z0-9.-]*[A-Za-z0-9])(?:/[A-Za-z0-9\-._~/?#=&%]*)?",
        RegexOptions.IgnoreCase,
        MatchTime.Milliseconds
    )]
    public static partial Regex PagePattern();

    [GeneratedRegex(
        NoDigitBefore + @"(?<a>\d{1,2})" + Dash + @"(?<b>\d{1,2})\s+(?<m>" + Month + @")(?:,?\s+(?<y>\d{4})\b)?",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    public static partial Regex DayRangePattern();

    [GeneratedRegex(
        NoDigitBefore + @"(?<d>[12]?\d|3[01])(?:st|nd|rd|th)?\s+(?:of\s+)?(?<m>" + Month + @")(?:,?\s+(?<y>\d{4})\b)?",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    public static partial Regex DayMonthPattern();

    [GeneratedRegex(
        @"(?<![A-Za-z])(?<m>" + Month + @")\s+(?<d>[12]?\d|3[01])(?:st|nd|rd|th)?\b(?![:.]\d)(?:,?\s+(?<y>\d{4})\b)?",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    public static partial Regex MonthDayPattern();

    [GeneratedRegex(
        @"(?<![A-Za-z])(?<m>" + Month + @"),?\s+(?<y>(?:1[89]|2[01])\d{2})\b(?![:\d])",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    public static partial Regex MonthYearPattern();

    [GeneratedRegex(
        NoDigitBefore + @"(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})" + NoDigitAfter,
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    public static partial Regex IsoDatePattern();

    [GeneratedRegex(
        NoDigitBefore + @"(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>(?:19|20)\d{2})" + NoDigitAfter,
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    public static partial Regex SlashDatePattern();

    [GeneratedRegex(
        NoDigitBefore + @"(?<a>(?:1[89]|2[01])\d{2})\s?[-–/／至]\s?(?<b>\d{2})(?=\s?(?:學年|学年|年|財政|课税|課稅))",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    public static partial Regex ChineseYearsPattern();

    [GeneratedRegex(
        NoDigitBefore
            + @"(?<h>[01]?\d|2[0-4])(?::(?<min>[0-5]\d)(?:\s?(?<half>"
            + Half
            + @"))?|\.(?<min>[0-5]\d)\s?(?<half>"
            + Half
            + @"))(?!\d)",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    public static partial Regex ClockPattern();

    [GeneratedRegex(
        NoDigitBefore + @"(?<h>1[0-2]|0?[1-9])\s?(?<half>" + Half + @")(?![A-Za-z])",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    public static partial Regex HourPattern();

    [GeneratedRegex(
        @"(?<c>"
            + Currency
            + @")\s?(?<a>"
            + N
            + @")(?:"
            + Dash
            + @"(?:"
            + Currency
            + @")?\s?(?<b>"
            + N
            + @"))?(?:\s?(?<s>"
            + Scale
            + @"))?(?:\s?港?元)?",
        RegexOptions.IgnoreCase,
        MatchTime.Milliseconds
    )]
    public static partial Regex MoneyPattern();

    [GeneratedRegex(
        NoDigitBefore + @"(?<a>" + N + @")(?:\s?%?" + Dash + @"(?<b>" + N + @"))?\s?%",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    public static partial Regex PercentPattern();

    [GeneratedRegex(@"\(?\+\d{1,3}\)?(?:[ -]?\(?\d{1,4}\)?){2,5}(?!\d)", RegexOptions.None, MatchTime.Milliseconds)]
    public static partial Regex InternationalPattern();

    [GeneratedRegex(
        @"(?<![\d.,-])(?:\d{4}[ -]\d{4}|\d{3,4} \d{3}(?: \d{3})?|[2356789]\d{7})" + NoDigitAfter,
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    public static partial Regex TelephonePattern();

    private const string Called =
        @"\b(?:call|calling|dial|ring|phone|telephone|hotline|fax|tel\.?|ext\.?|extension|on)|致電|致电|電話|电话|熱線|热线|撥打?|拨打?|打|傳真|传真|內線|内线";
    private const string BetweenCalledAndNumber = @"(?: (?:on|at|is|number|our|the|hotline))*\s?[：:為为是]?\s?";
    private const string EndOfNumber = @"$|[\s。，、；;）)（(！!？?]|[.,:](?:\s|$)|\p{IsCJKUnifiedIdeographs}";
    private const string Counted = EnglishMonths.Alternatives + "|people|days|persons|元|年|人|日|個|次|名";

    [GeneratedRegex(
        "(?<lead>(?:" + Called + ")" + BetweenCalledAndNumber + @")(?<n>\d{3,5})(?=" + EndOfNumber + @")(?!\s?(?:" + Counted + "))",
        RegexOptions.IgnoreCase,
        MatchTime.Milliseconds
    )]
    public static partial Regex AfterCallPattern();

    [GeneratedRegex(
        NoDigitBefore + @"(?:1823|999|992|112|110|18222|18501|18503|18508|1878200|1868|1836)" + NoDigitAfter + @"(?!\s?[元年人日%個项項])",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    public static partial Regex ShortNumberPattern();

    [GeneratedRegex(NoDigitBefore + @"(?<n>" + N + @")(?:st|nd|rd|th)\b", RegexOptions.IgnoreCase, MatchTime.Milliseconds)]
    public static partial Regex OrdinalPattern();

    [GeneratedRegex(NoDigitBefore + @"24/7" + NoDigitAfter, RegexOptions.None, MatchTime.Milliseconds)]
    public static partial Regex RoundTheClockPattern();

    [GeneratedRegex(@"(?<![\d.,/])(?<a>[1-9]\d?)/(?<b>[2-9]|[1-9]\d|100)(?![\d/]|[.,]\d)", RegexOptions.None, MatchTime.Milliseconds)]
    public static partial Regex FractionPattern();

    [GeneratedRegex(
        NoDigitBefore + @"(?<a>(?:1[89]|2[01])\d{2})\s?[-–/／至]\s?(?<b>(?:1[89]|2[01])\d{2}|\d{2})" + NoDigitAfter,
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    public static partial Regex YearRangePattern();

    [GeneratedRegex(
        NoDigitBefore
            + @"(?<n>"
            + N
            + @")\s?(?<u>km/h|km|cm|mm|kg|mg|ml|cc|kWh|kW|MB|GB|m²|m2|m³|m3|sq ft|sq m|°C|°|hrs?|mins?|yrs?|m|g)(?![A-Za-z0-9])",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    public static partial Regex MeasurePattern();

    [GeneratedRegex(@"(?<![\d.,])\d{1,3}(?:\.\d{1,3}){2,}(?![\d])", RegexOptions.None, MatchTime.Milliseconds)]
    public static partial Regex SectionPattern();

    [GeneratedRegex(@"(?<![A-Za-z\d.,])(?<n>\d{1,3})(?<l>[A-Za-z]{1,2})(?![A-Za-z\d])", RegexOptions.None, MatchTime.Milliseconds)]
    public static partial Regex LetteredNumberPattern();

    [GeneratedRegex(@"(?<![A-Za-z\d])(?<w>[A-Za-z]{5,})-?(?<n>\d{1,2})(?![A-Za-z\d])", RegexOptions.None, MatchTime.Milliseconds)]
    public static partial Regex LongWordCodePattern();

    [GeneratedRegex(
        @"(?<![A-Za-z\d])(?:[A-Z]{2,4}(?:\([A-Z]\))? (?!(?:1[89]|2[01])\d{2}(?!\d))\d{1,4}[A-Z]{0,2}"
            + @"|[A-Za-z]+(?:[-/.]?\d+[A-Za-z]*)+(?:\([A-Z0-9]\))?|\d+[A-Za-z]+[A-Za-z\d]*)(?![A-Za-z\d])",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    public static partial Regex CodePattern();

    [GeneratedRegex(
        NoDigitBefore + @"(?<a>" + N + @")\s?[-–—~～]\s?(?<b>" + N + @")(?=\s?(?<after>\S?))(?![\d])",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    public static partial Regex RangePattern();

    [GeneratedRegex(
        NoDigitBefore + @"(?:18[4-9]|19\d|20\d)\d" + @"(?!\d|[.,]\d|\s?(?:[元人名個个次米克]|people|persons|dollars|cases|places|flats))",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    public static partial Regex YearPattern();

    [GeneratedRegex(@"(?<=^|[\s(（])[-−](?<n>" + N + @")" + NoDigitAfter, RegexOptions.None, MatchTime.Milliseconds)]
    public static partial Regex NegativePattern();

    [GeneratedRegex(@"(?<n>" + N + @")(?=\s?(?<after>\S?))", RegexOptions.None, MatchTime.Milliseconds)]
    public static partial Regex NumberPattern();
}
