using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Retrieval;

/// <summary>
/// The questions that stand in one sentence: "how much is it, how long does it take, and can my son apply", 「要幾錢、要帶咩文件，同埋去邊度交」.
/// A clause is a question of its own where it asks and the one before asks too; what says of what or of whom stays with the question that
/// it belongs to.
/// </summary>
internal static partial class QuestionClauses
{
    /// <summary>The sentence's questions in order; the sentence itself when it asks one thing or nothing.</summary>
    public static IReadOnlyList<string> Split(string sentence)
    {
        var clauses = new List<string>();
        var (open, toldSince) = ("", "");
        foreach (var part in Parts(sentence))
        {
            var asks = Asks(part);
            if (open.Length > 0 && Asks(open) && asks)
            {
                clauses.Add(open);
                (open, toldSince) = (toldSince + part, "");
            }
            else if (open.Length > 0 && Asks(open))
            {
                toldSince += part;
            }
            else
            {
                open += part;
            }
        }

        clauses.Add(open + toldSince);
        return clauses.Count == 1 ? [sentence.Trim()] : [.. clauses.Select(c => Joined().Replace(c, "").Trim()).Where(c => c.Length > 0)];
    }

    private static bool Asks(string text) => EnglishQuestion().IsMatch(text) || ChineseQuestion().IsMatch(text);

    // Every stretch that may be a clause, with the marks and joining words before it.
    private static IEnumerable<string> Parts(string sentence)
    {
        var start = 0;
        foreach (Match match in Join().Matches(sentence))
        {
            if (match.Index > start)
            {
                yield return sentence[start..match.Index];
                start = match.Index;
            }
        }

        yield return sentence[start..];
    }

    // "my son, who is 3" and "my card, which is lost" tell, they do not ask.
    private const string AskingWord =
        "(?:how (?:much|many|long|soon|old|far|often|do|does|did|can|could|should|would|will|is|are|to)"
        + "|what(?:s|'s|’s)? [a-z]+|which (?!is|was|are|were|has|have|will|i|we|they|can|he|she|it)[a-z]+|who (?:can|could|do|does|should|must)"
        + "|(?:when|where|why)(?:'s|’s)? ?(?:is|are|was|do|does|did|can|could|should|would|will|must|to))";

    private const string Inverted =
        "(?:do|does|did|is|are|am|was|were|can|could|should|would|will|must|may|has|have) "
        + "(?:i|we|you|he|she|it|they|there|this|that|these|those|the|a|an|my|our|your|his|her|their|any|anyone|someone|people|both|all)";

    private const string Joining = "(?:and|also|plus|then|so|&) +";

    private const string ChineseAsking =
        "幾多|几多|幾錢|几钱|多少|幾耐|几耐|多久|幾時|几时|何時|何时|什么时候|什麼時候|甚麼時候|邊度|边度|邊個|边个|邊間|边间|喺邊|哪|點樣|点样|怎|如何|咩|乜嘢|什么|什麼|甚麼"
        + "|[點点](?=申請|申请|搞|做|辦|办|計|计|交|攞|寄|填|續|续|報|报|畀|俾|至)|可唔可以|可不可以|可否|能否|能不能|係咪|是不是|是否|要唔要|使唔使|駛唔駛|要不要|需不需要|需唔需要|用不用|得唔得|會唔會|会不会"
        + "|有冇|有沒有|有没有|嗎|吗|點解|为什么|為甚麼|為什麼|[幾几](?=歲|岁|日|天|年|個月|个月)";

    [GeneratedRegex(
        $@"\b{AskingWord}\b|^[ ,]*(?:{Joining})*{Inverted}\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        MatchTime.Milliseconds
    )]
    private static partial Regex EnglishQuestion();

    [GeneratedRegex(ChineseAsking, RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex ChineseQuestion();

    // English: a comma or "and" right before words that begin a question. Chinese: any comma, and a joining word with a question word close
    // behind.
    [GeneratedRegex(
        $@"(?:, *(?:{Joining})*| +(?:and also|and|also|plus|&) +(?:also +)?)(?=(?:{AskingWord}|{Inverted})\b)"
            + $@"|[，、]|,(?= *[^\x00-\x7f])|(?:同埋|仲有|仲想知|另外|還有|还有|以及|順便|顺便|也想知|亦想知|同|和|及)(?=[^，,、]{{0,4}}(?:{ChineseAsking}))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        MatchTime.Milliseconds
    )]
    private static partial Regex Join();

    [GeneratedRegex(
        $@"^(?:[ ,，、]|{Joining}|同埋|仲有|另外|還有|还有|以及|順便|顺便|[也亦仲又](?:想)?(?:知道?|問|问)(?:下|一下)?|同|和|及)+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        MatchTime.Milliseconds
    )]
    private static partial Regex Joined();
}
