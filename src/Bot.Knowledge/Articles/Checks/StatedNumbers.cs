using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Articles.Checks;

/// <summary>
/// The numbers that a text states, so that two languages can be compared: <c>HK$1.2 million</c> and <c>120萬元</c>, <c>1 June 2025</c> and
/// <c>2025年6月1日</c>, <c>5:30 pm</c> and <c>下午5時半</c> state the same.
/// </summary>
internal sealed partial class StatedNumbers
{
    private static readonly string[] Months = [.. EnglishMonths.Names.Select(m => m.ToLowerInvariant())];

    private static readonly Dictionary<string, decimal> EnglishWords = new(StringComparer.Ordinal)
    {
        ["zero"] = 0,
        ["one"] = 1,
        ["once"] = 1,
        ["a"] = 1,
        ["an"] = 1,
        ["single"] = 1,
        ["first"] = 1,
        ["two"] = 2,
        ["twice"] = 2,
        ["both"] = 2,
        ["second"] = 2,
        ["double"] = 2,
        ["pair"] = 2,
        ["three"] = 3,
        ["third"] = 3,
        ["triple"] = 3,
        ["four"] = 4,
        ["fourth"] = 4,
        ["quarter"] = 4,
        ["five"] = 5,
        ["fifth"] = 5,
        ["six"] = 6,
        ["sixth"] = 6,
        ["seven"] = 7,
        ["seventh"] = 7,
        ["eight"] = 8,
        ["eighth"] = 8,
        ["nine"] = 9,
        ["ninth"] = 9,
        ["ten"] = 10,
        ["tenth"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["dozen"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["hundred"] = 100,
        ["thousand"] = 1000,
        ["million"] = 1_000_000,
        ["half"] = 0.5m,
        ["noon"] = 12,
        ["midday"] = 12,
        ["midnight"] = 12,
        ["annual"] = 1,
        ["annually"] = 1,
        ["yearly"] = 1,
        ["monthly"] = 1,
        ["daily"] = 1,
        ["weekly"] = 1,
        ["fortnight"] = 2,
        ["each"] = 1,
        ["per"] = 1,
        ["every"] = 1,
    };

    private readonly HashSet<decimal> _written = [];
    private readonly HashSet<decimal> _meant = [];

    private bool _afternoon;

    private StatedNumbers() { }

    public static StatedNumbers Of(string text)
    {
        var numbers = new StatedNumbers();
        // Addresses first: a full-width bracket ends one, a plain one does not.
        var plain = CompatibilityForms.Plain(Address().Replace(text, " "));
        numbers._afternoon = Afternoon().IsMatch(plain);
        foreach (Match m in Digits().Matches(plain))
        {
            numbers.AddDigits(m);
        }

        foreach (Match m in Word().Matches(plain.ToLowerInvariant()))
        {
            numbers.AddWord(m.Value);
        }

        foreach (Match m in ChineseNumeral().Matches(plain))
        {
            numbers._meant.UnionWith(ChineseNumber.Readings(m.Value));
        }

        if (plain.Contains('半', StringComparison.Ordinal))
        {
            numbers._meant.Add(30);
            numbers._meant.Add(0.5m);
        }

        return numbers;
    }

    /// <summary>Numbers written in digits here that <paramref name="other"/> states in no way.</summary>
    public IEnumerable<decimal> MissingFrom(StatedNumbers other) =>
        _written.Where(n => !other._meant.Contains(n) && !other.Sums(n) && !((_afternoon || other._afternoon) && other.IsSameHour(n)));

    /// <summary>
    /// "one and a half years" and "18 months", "two hours" and "120 minutes" are left alone: only what cannot be read at all is missing.
    /// </summary>
    private bool Sums(decimal number) =>
        number is 0 or 1
        || _meant.Any(m => m + 0.5m == number || m * 12 == number || m == number * 12 || m * 60 == number || m == number * 60);

    /// <summary>17:30 and 5:30 pm.</summary>
    private bool IsSameHour(decimal number) =>
        _meant.Any(m => (number is > 12 and < 24 && m == number - 12) || (m is > 12 and < 24 && number == m - 12));

    private void AddDigits(Match match)
    {
        if (
            !decimal.TryParse(
                match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal),
                NumberStyles.Number,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            return;
        }

        var factor = match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "萬" or "万" => 10_000m,
            "億" or "亿" => 100_000_000m,
            "千" or "thousand" => 1000m,
            "百" => 100m,
            "百萬" or "million" => 1_000_000m,
            "billion" => 1_000_000_000m,
            _ => 1m,
        };
        _written.Add(number * factor);
        _meant.Add(number * factor);
        _meant.Add(number);
        if (match.Groups["year"].Success)
        {
            _meant.Add(number % 100);
        }
    }

    private void AddWord(string word)
    {
        foreach (var part in word.Split('-'))
        {
            if (EnglishWords.TryGetValue(part, out var value))
            {
                _meant.Add(value);
            }

            if (
                part.Length >= 3
                && Array.FindIndex(
                    Months,
                    m =>
                        m == part
                        || (part.Length == 3 && m.StartsWith(part, StringComparison.Ordinal))
                        || (part == "sept" && m == "september")
                )
                    is >= 0
                        and var month
            )
            {
                _meant.Add(month + 1);
            }
        }

        var parts = word.Split('-');
        if (
            parts.Length == 2
            && EnglishWords.TryGetValue(parts[0], out var tens)
            && EnglishWords.TryGetValue(parts[1], out var ones)
            && tens >= 20
            && ones < 10
        )
        {
            _meant.Add(tens + ones);
        }
    }

    [GeneratedRegex(
        @"(?:https?://|www\.)[!-~]+|(?<![!-~])[!-~]+@[!-~]+|(?<![A-Za-z])[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*\.(?:hk|com|org)(?:/[!-~]*)?",
        RegexOptions.ECMAScript,
        MatchTime.Milliseconds
    )]
    private static partial Regex Address();

    [GeneratedRegex(
        @"(?<number>\d[\d,]*(?:\.\d+)?)(?:\s*(?<unit>百萬|萬|万|億|亿|千|百|thousand|million|billion))?(?<year>(?=年))?",
        RegexOptions.IgnoreCase,
        MatchTime.Milliseconds
    )]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?<=\d\s?)p\.?m\b|下午|晚上", RegexOptions.IgnoreCase, MatchTime.Milliseconds)]
    private static partial Regex Afternoon();

    [GeneratedRegex(@"[a-z]+(?:-[a-z]+)*", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Word();

    [GeneratedRegex(@"[零〇一二三四五六七八九十百千萬億兩两]+", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex ChineseNumeral();
}
