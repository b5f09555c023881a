using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Snapshots.Scope;

/// <summary>
/// Another time whose facts a question asks for: a year or a decade, in figures or in words. "A flat built in 1975" and "my licence ran out in
/// 2022, how do I renew it" tell of the resident; "the fee in 1985" and 九十年代幾錢 ask for what no entry keeps. It is the clause with the
/// time that tells which.
/// </summary>
internal static partial class AskedTime
{
    /// <summary>Characters of a clause that are read on either side of the time, at most.</summary>
    private const int LongestClause = 120;

    /// <summary>
    /// Every such time in <paramref name="normalized"/>, which is normalised and folded to Simplified, as it is written there.
    /// </summary>
    public static IEnumerable<string> In(string normalized) =>
        Time().Matches(normalized).Where(m => IsAskedOf(normalized, m)).Select(m => m.Value);

    private static bool IsAskedOf(string text, Match time)
    {
        var (before, after) = Clause(text, time.Index, time.Index + time.Length);
        if (IsOfStory(before, time.Value, after))
        {
            return false;
        }

        // "My licence ran out in 2022 how do I renew it": without a comma, who it is of and "in" say that the question comes after it.
        return Asks().IsMatch(before)
            || (!(Someone().IsMatch(before) && When().IsMatch(before)) && (Asks().IsMatch(after) || IsBare(before, after)));
    }

    // What stands in the clause before the time and after it.
    private static (string Before, string After) Clause(string text, int from, int to)
    {
        var before = text[Math.Max(0, from - LongestClause)..from];
        var after = text[to..Math.Min(text.Length, to + LongestClause)];
        return (
            Border().Matches(before).LastOrDefault() is { } start ? before[(start.Index + start.Length)..] : before,
            Border().Match(after) is { Success: true } end ? after[..end.Index] : after
        );
    }

    // "My mum is a 1955": a year of the last century after a person is when they were born.
    private static bool IsOfStory(string before, string time, string after) =>
        HappenedIn().IsMatch(before) || Happened().IsMatch(after) || (time is ['1', '9', ..] or ['一', ..] && Person().IsMatch(before));

    // "In 1985, what was the fee?": a time that stands alone belongs to what follows.
    private static bool IsBare(string before, string after) => Content().Count(before) + Content().Count(after) <= 3;

    // "In the 80s" is a time; "my 80s" and "over 80s" are ages.
    [GeneratedRegex(
        @"(?<!\d)(?:(?:19[5-9]\d|20[0-4]\d)(?![\da-z])"
            + @"|(?:(?<=in the |during the )(?:(?:19)?[5-9]0s|fifties|sixties|seventies|eighties|nineties)|(?:[五六七八九]十|(?:19)?[5-9]0)年代)(?![a-z])"
            + "|(?:一九[五六七八九]|二[零〇][零〇一二三四])[零〇一二三四五六七八九](?=年))",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Time();

    [GeneratedRegex(@"[,.;:!?，。；：！？\n]| (?:but|so|because|although) ", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Border();

    // Before the time: since when, or what was done then.
    [GeneratedRegex(
        "(?:(?:since|from|until) (?:the )?|issued |(?:issued|bought|born|built|completed|married|registered|retired|arrived|made|manufactured)"
            + " in (?:the )?|[自由从])$",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex HappenedIn();

    // After it: what was done (考到, 唔見咗, 換嘅), or whose age it is.
    [GeneratedRegex(
        "^(?:年?(?:起|开始|出世|出生|买|办|发|签发|结婚|至今|到现在|已经|建|兴建|落成|入伙|出厂|出产|制造|生产|退休|注册|移民|嚟|来"
            + "|(?:的|嘅)?[老旧]?(?:唐|洋|公寓|村)?(?:楼|房|屋|大厦|单位))"
            + "|年.{0,6}?[换考攞拿拎领丢见失死搬停读办离毕到过满][咗了左到过嘅的期世身业婚证])",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Happened();

    [GeneratedRegex(
        "[我你佢他她妈爸娘爷婆公豆母父太生夫妻哥姐弟妹仔女儿伯叔姨姑](?:是|系|就系|就是)?$",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Person();

    // "When I moved" does not ask.
    [GeneratedRegex(
        @"\b(?:what|whats|how|which|where|who|why|whose|when(?! (?:i|we|my|our|he|she|they|the)\b))\b"
            + @"|\b(?:fees?|costs?|prices?|rates?|charges?|allowances?|limits?|amounts?)\b"
            + @"|^\s*(?:and |or )?(?:can|could|may|must|do|does|did|is|are|was|were|will|would|should|has|have)\b"
            + "|[怎哪谁吗咩乜边]|几(?:多|钱|时|耐|个|岁)|多少|多久|[什甚]么|何时|点(?!钟)|可否|是否|有冇|有没有|(?<said>.)[唔不]"
            + @"\k<said>|费|额|税率",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Asks();

    [GeneratedRegex(
        @"\b(?:i|ive|im|my|mine|we|weve|our|he|his|she|her|they|their|it|who)\b",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Someone();

    [GeneratedRegex(
        @"\b(?:in|around|during|about|of|early|late|mid|from|until)(?: (?:the )?(?:early|late|mid|end of|summer|spring|autumn|winter"
            + "|january|february|march|april|may|june|july|august|september|october|november|december))? $",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex When();

    [GeneratedRegex("[a-z0-9']+|[\u4e00-\u9fff]", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Content();
}
