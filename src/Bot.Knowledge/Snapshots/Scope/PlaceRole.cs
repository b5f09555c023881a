using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Snapshots.Scope;

/// <summary>
/// What a place or body does in a question. "UK driving licence" and "register a birth in Canada" ask for a service of that place. Where
/// someone or something comes from, is, goes to, was born or died, whose national a person is, and what one pays with say nothing of whose
/// service is asked for.
/// </summary>
internal static partial class PlaceRole
{
    /// <summary>Stands for the name in question, so that one pattern serves every name.</summary>
    private const char Mark = '\u0001';

    /// <summary>
    /// True when the name at <paramref name="start"/> is only an origin, a whereabouts, a nationality or a means of payment.
    /// </summary>
    /// <param name="text">Normalised; Chinese in Simplified characters.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="length">How long it is.</param>
    public static bool IsIncidental(string text, int start, int length)
    {
        // The words around it are enough, and bound the time.
        var from = Math.Max(0, start - 60);
        var to = Math.Min(text.Length, start + length + 60);
        var around = string.Concat(text.AsSpan(from, start - from), [Mark], text.AsSpan(start + length, to - start - length));

        // "由 UK 帶兩隻貓返嚟": an English name in a Chinese sentence plays the part that the Chinese words give it.
        if (text[start] <= 0x7f && ChineseIncidental().IsMatch(SpacedMark().Replace(around, Mark.ToString())))
        {
            return true;
        }

        if (text[start] > 0x7f ? ChinesePaper().IsMatch(around) : Paper().IsMatch(around))
        {
            return text[start] > 0x7f ? ChineseHeld().IsMatch(around) : Held().IsMatch(around);
        }

        return text[start] > 0x7f ? ChineseIncidental().IsMatch(around) : Incidental().IsMatch(around);
    }

    [GeneratedRegex(
        @"(?<=[\u2e80-\uffff]) ?\u0001 ?(?=[\u2e80-\uffff])|(?<=[\u2e80-\uffff]) ?\u0001|\u0001 ?(?=[\u2e80-\uffff])",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex SpacedMark();

    // What that place issues or runs, named right after it.
    private const string OtherWord = @"(?:(?!(?:with(?:out)?|needs?|have|has|requires?|and|or|is|are|if|but)\b)[a-z]+ )";

    private const string PaperOrOffice =
        @"licen[cs]es?|passports?|visas?|id|ids|identity|permits?|tax(?:es)?|pensions?|benefits?|certificates?|citizenship|residence|residency|social|green card"
        + @"|account|bank|police|embassy|consulate|government|bill|refund";

    [GeneratedRegex(
        @"\u0001(?:'s|n)? " + OtherWord + "{0,2}?(?:" + PaperOrOffice + @")\b",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Paper();

    // Their paper, held by someone who wants something of ours.
    private const string Holds =
        @"hold(?:s|er|ers|ing)?|have|i've|ive|we've|has|having|got|had|with|on|use|using|convert(?:ing)?|exchange|exchanging|swap(?:ping)?|chang(?:e|ing)|transfer(?:ring)?"
        + @"|drive|driving|recogni[sz]ed?|accept(?:s|ed)?";

    private const string Whose = "(?: (?:my|a|an|the|his|her|their|full|valid|old))*";
    private const string OursIsNamedLater = @"(?=.*\b(?:hong kong|hk|hksar|here|local)\b)";
    private const string WantedOfUs = @"(?=.*\b(?:marr|wedding|visit|extend|stay|hong kong|hk)\b)";
    private const string PaperIsWanted = @"(?!.*\b(?:renew|appl|lost|cost|fee)[a-z]*\b)";

    [GeneratedRegex(
        @"\b(?:"
            + Holds
            + ")"
            + Whose
            + @" \u0001"
            + OursIsNamedLater
            + @"|\u0001 (?:[a-z]+ ){0,2}passport(?: holders?)?\b"
            + WantedOfUs
            + PaperIsWanted,
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Held();

    private const string PartOfIt = "(?:(?:the|mainland|south|north) )*";

    // Any word but one of a paper: "a working visa in" is theirs all the same.
    private const string NoPaper = "(?: (?!licen[cs]|passport|visa|permit|tax|cert|test|card|registr)[a-z']+)";
    private const string AnyWord = "(?: [a-z']+)";

    // Someone or something is or was there.
    private const string Someone =
        "(?:i|he|she|we|they|who|mum|mom|dad|son|daughter|wife|husband|father|mother|parents?|kids?|child|children|baby|family|relatives?|grandma|grandpa|helper|friend)";

    private const string AmOrWas = "(?: (?:am|is|are|was|were|be|been|has been|have been|had been|currently|now|still|all|both))+";

    private const string LivesOrStays =
        "i'm|im|we're|they're|he's|she's|currently|now|while|when|still|already|stuck|based|liv(?:e|es|ed|ing)|resid(?:e|es|ed|ing)|stay(?:s|ed|ing)?|work(?:s|ed|ing)?"
        + "|stud(?:y|ies|ied|ying)|retir(?:e|es|ed|ing)|graduat(?:e|ed|ing)|holiday(?:ing)?|travel+(?:s|ed|ing)?|trip|vacation|drives?";

    private const string IsThere =
        @"\b(?:" + Someone + AmOrWas + "|" + LivesOrStays + ")" + NoPaper + "{0,4} (?:in|at|around|over in) " + PartOfIt + @"\u0001";

    // A part of a life was spent there.
    private const string Span =
        "years?|months?|weeks?|days?|decades?|summers?|semesters?|terms?|while|time|life|childhood|stint|posting|spell|contract";

    private const string SpentThere = @"\b(?:" + Span + ")" + NoPaper + "{0,2} (?:in|at|around|over in) " + PartOfIt + @"\u0001";

    private const string OurPeople =
        "(?:mum|mom|dad|son|daughter|wife|husband|father|mother|parents?|sister|brother|cousin|aunt|uncle|kids?|family|relatives?|grandma|grandpa|friends?|in-laws|boss|supplier|seller)";

    private const string OurPeopleAreThere =
        @"\b(?:my|our|his|her|their) (?:[a-z]+ )?" + OurPeople + @"(?: back home| over there)? in \u0001";

    // What befell them there.
    private const string Befell =
        "born|die[sd]?|dead|passed away|death|deceased|gave birth|giving birth|delivered|married|wedding|divorced|lost|lose|loss|losing|missing|stolen|robbed|left behind|bought|buying";

    private const string BefellThere = @"\b(?:" + Befell + ")" + AnyWord + "{0,6} (?:in|at|around) " + PartOfIt + @"\u0001";

    // Or goes there.
    private const string GoesOrSends =
        "off|head(?:ing|ed)|go(?:es|ing)?|went|gone|fly(?:ing)?|flew|flown|travel+(?:s|ed|ing)?|trip|mov(?:e|es|ed|ing)|emigrat(?:e|es|ed|ing)|relocat(?:e|es|ed|ing)"
        + "|return(?:s|ed|ing)?|back|post(?:ed|ing)?|mail(?:ed|ing)?|send(?:ing)?|sent|parcels?|letters?|drive|driving";

    private const string GoesThere =
        @"\b(?:"
        + GoesOrSends
        + ")"
        + NoPaper
        + "{0,6} (?:to|for) "
        + PartOfIt
        + @"\u0001"
        + @"|\b(?:visit(?:s|ed|ing)?|leav(?:e|es|ing)|left|toured?|drive for|driving for|driver for|work(?:ing)? for) (?:the )?\u0001";

    // Or trades there.
    private const string TradesThere =
        @"\b(?:sell(?:s|ing)?|sold|buy(?:s|ing)?|bought|order(?:s|ed|ing)?|shop(?:ping)?|advertis(?:e|ing))"
        + AnyWord
        + @"{0,4} (?:on|at|from) \u0001"
        + @"|\b(?:list(?:s|ed|ing)?|put(?:s|ting)?|post(?:s|ed|ing)?|host(?:s|ed|ing)?|rent(?:s|ed|ing)?|let(?:s|ting)?)"
        + AnyWord
        + @"{0,4} (?:on|via|through) \u0001";

    // Or was seen or read there.
    private const string SeenThere =
        @"\b(?:see|saw|seen|read|heard|found|watched|noticed|told|advertised|according to)"
        + AnyWord
        + @"{0,4} (?:on|in|at|from|via) \u0001(?! [a-z]+ (?:"
        + PaperOrOffice
        + "))";

    private const string IsLikeIt = @"\b(?:like|such as|similar to) \u0001|\u0001[- ](?:style|type|like)\b";

    // Whose national someone is.
    private const string Nationals =
        "wife|husband|spouse|partner|girlfriend|boyfriend|fianc[ée]e?|bride|groom|mother|father|mum|mom|dad|parents?|son|daughter|baby|kid|child|children|helper|maid|domestic helper"
        + "|worker|employee|staff|student|friend|citizens?|nationals?|residents?|tourists?|visitors?|people|man|men|woman|women|couple|born|passport holders?|cat|dog|pet|puppy|kitten";

    private const string IsANational =
        @"\u0001(?:ese|ian|n|an)?(?:-born)? (?:"
        + Nationals
        + @")\b"
        + @"|\b(?:citizens?|nationals?|residents?|natives?) of (?:the )?\u0001"
        + @"|\b(?:i am|i'm|im|we are|we're|he is|he's|she is|she's|they are|they're) (?:an? |both |all |also |originally |half )*\u0001(?:ish|ese|ian|n|an)?(?![a-z])"
        + @"|\b(?:"
        + Nationals
        + @")(?:'s| is| are| was| were) (?:an? |both |all |also |originally |half )*\u0001(?:ish|ese|ian|n|an)?(?![a-z])";

    private const string IsReported = @"\b(?:illegal|unlicen[cs]ed|unregistered|fake) \u0001";

    // What one pays with.
    private const string PaysWith =
        @"\b(?:by|with|via|using|use|through|accepts?|accepted|take|takes|pay) (?:my |the |an? )?\u0001(?! (?:card )?(?:lost|refund|broken|stolen|replacement))";

    // A street or house of ours that is named after it.
    private const string NamesAStreet =
        @"\u0001 (?:street|st|road|rd|avenue|lane|terrace|place|square|path|pier|mansions?|court|house|building|centre|tower|garden)\b";

    [GeneratedRegex(
        @"\b(?:from|via|through|leaving|left|outside) (?:(?:the|mainland|south|north|central|western|northern|downtown) )*\u0001"
            + "|"
            + IsThere
            + "|"
            + SpentThere
            + "|"
            + NamesAStreet
            + "|"
            + OurPeopleAreThere
            + "|"
            + BefellThere
            + "|"
            + GoesThere
            + "|"
            + TradesThere
            + "|"
            + SeenThere
            + "|"
            + IsLikeIt
            + "|"
            + IsANational
            + "|"
            + IsReported
            + "|"
            + PaysWith,
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Incidental();

    private const string ChinesePaperKind = "(?:的|居民|正式|电子|永久|工作|旅游|商务|学生|小型车|本地)*";

    private const string ChinesePaperOrOffice =
        "驾照|驾驶执照|驾驶证|车牌|护照|签证|身份证|居留|绿卡|社保|医保|健保|公积金|税|居住证|牌照|户籍|户口|养老|退休金|永居|永久居民|工作准证|组屋"
        + "|教育|学校|大学|医院|签注|工签|公民权|银行|账户|户口|警察|政府|领事馆|大使馆|卡";

    [GeneratedRegex(
        @"\u0001" + ChinesePaperKind + "(?:" + ChinesePaperOrOffice + ")",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex ChinesePaper();

    [GeneratedRegex(
        @"(?:持有|持|揸住|揸|拿|用|有|换|转|承认|认可)(?:着|住|咗|了|紧|一本|本|个|张)?\u0001.{0,24}(?:香港|本港|这里|呢度|登记结婚|注册结婚)"
            + @"|(?:香港|本港).{0,12}(?:承认|认可|接受)\u0001",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex ChineseHeld();

    // Someone is, was or goes there.
    private const string ChineseIsOrGoes =
        "(?:在|喺|系|于|到|上|落|去|往|返|回|赴|嚟|过|移居|移民|搬去|搬到|飞|寄去|寄到|寄往|探)(?:紧|咗|了|过)?(?:中国)?";

    private const string ChineseDoneThere =
        "出世|出生|生|死|去世|过身|过世|离世|病故|病逝|身故|猝死|火化|安葬|结婚|结咗婚|注册|住|居住|生活|定居|长住|读书|读紧|读大学|念书|念大学|上学|上大学|留学"
        + "|做嘢|工作|返工|上班|打工|当兵|实习|培训|长大|退休|旅行|旅游|出差|公干"
        + "|遗失|唔见|不见|丢|被偷|买|养|考|毕业|探|玩|自驾|驾车|开车|揸车|揸|过年|度假|回|返|嚟|来";

    private const string ChineseIsThere =
        ChineseIsOrGoes
        + @"\u0001(?=[^的嘅,，。.]{0,6}?(?:"
        + ChineseDoneThere
        + @")|(?:啊|呀|,|，|。|\.|$| ))"
        + @"|(?:我|佢|他|她|我们|我哋|人)(?:现在|而家|依家|目前|正|仲)?(?:在|喺|系|身处)\u0001";

    // Or comes from there, or is of there.
    private const string ChineseComesOrIsOf =
        "返嚟|返香港|返港|嚟香港|嚟港|来港|来香港|回港|回香港|回来|回流|入境|寄嚟|寄来|寄过嚟|买|带|出世|出生"
        + "|嘅?老婆|的?妻子|太太|的?太太|老公|丈夫|先生|女友|男友|未婚妻|媳妇|新娘|人|籍|国籍|公民|居民|女人|男人|工人|外佣|佣工|家佣|姐姐|留学生|学生|游客|旅客|朋友|亲戚"
        + "|父母|妈妈|爸爸|嘅?猫|嘅?狗|的?猫|的?狗";

    // Or is a national of it.
    private const string ChineseIsOfIt =
        @"(?:是|系|喺|都系|都是|原籍|国籍)(?:个|一个|位)?\u0001(?:人|籍|公民|国民)?(?=[,，。;；、!?！？ ]|$)";

    // Where something is sent or someone goes, unless for a paper or work there.
    private const string ChineseSentThere =
        @"(?:去|往|赴|飞|寄到|寄往|移居|移民)(?:紧|咗|了|过)?(?:中国)?\u0001(?!.{0,10}(?:证|签|照|户口|税|福利|做嘢|工作|打工|开公司|开铺|开店|投资|投诉))";

    // Where something is offered, and what is like it.
    private const string ChineseOfferedOrLike =
        @"(?:放上|放喺|放在|摆上|摆喺|登上|上架|挂上|挂喺|刊登)(?:去|到|咗)? ?\u0001|\u0001 ?(?:那种|那样|这种|这样|之类|呢类|呢种|嗰类|嗰种|一类)";

    private const string ChineseReported = @"(?:无牌|冇牌|没牌|非法|违法)的? ?\u0001";

    // What one pays with.
    private const string ChinesePaysWith =
        @"(?:用|以|透过|通过|经|使用|收|收唔收|接受|支持|扫|俾|畀|刷|拎|攞)(?:咗|得|唔收|不收|到|我)?\u0001(?!卡?(?:坏|唔见|不见|遗失|丢))"
        + @"|\u0001(?:付款|支付|缴付|缴费|缴交|缴|交|俾钱|畀钱|付|找数|埋单|转账|过数)";

    // A street or house of ours that is named after it.
    private const string ChineseNamesAStreet = @"\u0001(?:道|街|里|大厦|中心|广场|花园|商场)";

    [GeneratedRegex(
        @"(?:由|从|自|来自|离开|经|途经|过境)(?:中国)?\u0001"
            + "|"
            + ChineseNamesAStreet
            + "|"
            + ChineseIsThere
            + @"|\u0001(?:"
            + ChineseComesOrIsOf
            + ")|"
            + ChineseIsOfIt
            + "|"
            + ChineseSentThere
            + "|"
            + ChineseOfferedOrLike
            + "|"
            + ChineseReported
            + "|"
            + ChinesePaysWith,
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex ChineseIncidental();
}
