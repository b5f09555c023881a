using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Snapshots.Scope;

/// <summary>
/// Another time whose facts a question asks for: a year or a decade, in figures or in words. "A flat built in 1975" and "since 2021" tell
/// of the resident; "the fee in 1985" and 九十年代幾錢 ask for what no entry keeps.
/// </summary>
internal static partial class AskedTime
{
    /// <summary>
    /// Every such time in <paramref name="normalized"/>, which is normalised and folded to Simplified, as it is written there.
    /// </summary>
    public static IEnumerable<string> In(string normalized) =>
        Year().Matches(normalized).Concat(Decade().Matches(normalized)).Concat(WrittenYear().Matches(normalized)).Select(m => m.Value);

    private const string Before =
        @"(?<!\d|(?:since|from|until) (?:the )?|issued |(?:issued|bought|born|built|completed|married|registered|retired|arrived"
        + @"|made|manufactured) in (?:the )?|自|由|从)";

    // "My mum is a 1955": a year of the last century after a person is when they were born.
    private const string Born =
        "(?<!(?:我|你|佢|他|她|妈|爸|娘|爷|婆|公|豆|母|父|太|生|夫|妻|哥|姐|弟|妹|仔|女|儿|伯|叔|姨|姑)(?:是|系|就系|就是)?)";

    private const string After =
        "(?!年?(?:起|开始|出世|出生|买|办|发|签发|结婚|至今|到现在|已经|建|兴建|落成|入伙|出厂|出产|制造|生产|退休|注册|移民|嚟|来|(?:的|嘅)?[老旧]?(?:唐|洋|公寓|村)?(?:楼|房|屋|大厦|单位)))";

    [GeneratedRegex(
        Before + "(?:" + Born + @"19[5-9]\d|20[0-4]\d)(?![\da-z])" + After,
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Year();

    // "In the 80s" is a time; "my 80s" and "over 80s" are ages.
    [GeneratedRegex(
        Before
            + @"(?:(?<=in the |during the )(?:19)?[5-9]0s|(?<=in the |during the )(?:fifties|sixties|seventies|eighties|nineties)"
            + @"|(?:[五六七八九]十|(?:19)?[5-9]0)年代)(?![a-z])"
            + After,
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Decade();

    [GeneratedRegex(
        Before + "(?:" + Born + "一九[五六七八九]|二[零〇][零〇一二三四])[零〇一二三四五六七八九](?=年)" + After,
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex WrittenYear();
}
