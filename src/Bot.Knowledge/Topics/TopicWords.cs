using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Topics;

/// <summary>The words of a name that tell what it is of: without grammar, without our own place, without what is done with it.</summary>
internal static partial class TopicWords
{
    private static readonly FrozenSet<string> Doing = new[]
    {
        "apply",
        "application",
        "register",
        "registration",
        "renew",
        "renewal",
        "get",
        "obtain",
        "file",
        "open",
        "start",
        "set",
        "up",
        "form",
        "incorporate",
        "join",
        "claim",
        "book",
        "booking",
        "request",
        "make",
        "use",
        "using",
        "buy",
        "rent",
        "hire",
        "employ",
        "enrol",
        "enroll",
        "give",
        "notice",
        "verify",
        "bring",
        "notify",
        "submit",
        "pay",
        "collect",
        "take",
        "need",
        "want",
        "borrow",
        "new",
        "own",
        "your",
        "local",
        "limited",
        "hong",
        "kong",
        "hk",
        "hksar",
        "sar",
        "government",
        "govt",
        "public",
        "service",
        "services",
        "scheme",
        "procedure",
        "info",
        "information",
        "how",
        "what",
        "stuff",
        "thing",
        "things",
        "matter",
        "matters",
        "issue",
        "issues",
        "topic",
        "regarding",
        "re",
        "question",
        "enquiry",
        "query",
    }
        .Select(EnglishStemmer.Stem)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Stems, in order, each once.</summary>
    public static IEnumerable<string> English(string normalized) =>
        Word()
            .Matches(normalized)
            .Select(m => m.Value)
            .Where(w => !StopWords.IsEnglish(w))
            .Select(EnglishStemmer.Stem)
            .Where(s => !Doing.Contains(s))
            .Distinct(StringComparer.Ordinal);

    /// <summary>Stretches of ideographs in the index's form, without what is done at their ends.</summary>
    public static IEnumerable<string> Chinese(string normalized) =>
        Ideographs().Matches(WrittenChinese.Rewrite(normalized)).Select(m => Done().Replace(m.Value, "")).Where(s => s.Length > 0);

    /// <summary>The names that a title gives, each on its own.</summary>
    public static IEnumerable<string> Parts(string normalized) => Joint().Split(normalized).Where(p => p.Length > 0);

    [GeneratedRegex(@"[a-z0-9$][a-z0-9]*", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Word();

    [GeneratedRegex(@"[\u3400-\u9fff]+", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Ideographs();

    [GeneratedRegex(
        @"^(?:申请|申领|登记|续领|续期|续|换领|注册|办理|办|领取|领|做|开设|开|设立|成立|购买|买|租用|租|使用|预约|提交|递交|缴交|参加|报名|聘用|聘请|请|香港|本地|特别行政区|特区|租住|公共|政府|自行|有关|关于"
            + @"|我要|我想|想|要|拿|取|的|个|张|份)+|(?:申请|登记|续领|续期|注册|办理|服务|计划|手续|程序|事宜|问题|资料|的|及续约)+$",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Done();

    // "Register a birth and get a birth certificate" has two names; "a dog or cat" is one.
    [GeneratedRegex(
        @"[()（）:：,，、/／「」;；]+| and (?=(?:get|apply|renew|register|borrow|give|join|pay|book) )| of and |及(?=申|续|领|登|注)",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Joint();
}
