using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Snapshots.Scope;

/// <summary>What a sentence in Simplified characters says of a place or body, which stands in it as U+0001 (<see cref="PlaceRole"/>).</summary>
internal static partial class ChinesePlaceRole
{
    private const string PaperKind = "(?:的|居民|正式|电子|永久|工作|旅游|商务|学生|小型车|本地)*";

    private const string PaperOrOffice =
        "驾照|驾驶执照|驾驶证|车牌|护照|签证|身份证|居留|绿卡|社保|医保|健保|公积金|税|居住证|牌照|户籍|户口|养老|退休金|永居|永久居民|工作准证|组屋"
        + "|教育|学校|大学|医院|签注|工签|公民权|银行|账户|户口|警察|政府|领事馆|大使馆|卡";

    /// <summary>A paper or an office of that place.</summary>
    /// <summary>Their paper, held by someone who wants something of ours.</summary>
    /// <summary>An origin, a whereabouts, a nationality or a means of payment.</summary>
    [GeneratedRegex(@"\u0001" + PaperKind + "(?:" + PaperOrOffice + ")", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    public static partial Regex Paper();

    [GeneratedRegex(
        @"(?:持有|持|揸住|揸|拿|用|有|换|转|承认|认可)(?:着|住|咗|了|紧|一本|本|个|张)?\u0001.{0,24}(?:香港|本港|这里|呢度|登记结婚|注册结婚)"
            + @"|(?:香港|本港).{0,12}(?:承认|认可|接受)\u0001",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    public static partial Regex Held();

    // Someone is, was or goes there.
    private const string IsOrGoes =
        "(?:在|喺|系|于|到|上|落|去|往|返|回|赴|嚟|过|移居|移民|搬去|搬到|飞|寄去|寄到|寄往|探)(?:紧|咗|了|过)?(?:中国)?";

    private const string DoneThere =
        "出世|出生|生|死|去世|过身|过世|离世|病故|病逝|身故|猝死|火化|安葬|结婚|结咗婚|注册(?!.{0,4}(?:商标|公司|专利|外观|版权|生意|品牌))|住|居住|生活|定居|长住|读书|读紧|读大学|念书|念大学|上学|上大学|留学"
        + "|做嘢|工作|返工|上班|打工|当兵|实习|培训|长大|退休|旅行|旅游|出差|公干"
        + "|遗失|唔见|不见|丢|被偷|买|养|考|毕业|探|玩|自驾|驾车|开车|揸车|揸|过年|度假|回|返|嚟|来";

    private const string IsThere =
        IsOrGoes
        + @"\u0001(?=[^的嘅,，。.]{0,6}?(?:"
        + DoneThere
        + @")|(?:啊|呀|,|，|。|\.|$| ))"
        + @"|(?:我|佢|他|她|我们|我哋|人)(?:现在|而家|依家|目前|正|仲)?(?:在|喺|系|身处)\u0001";

    // Or comes from there, or is of there.
    private const string ComesOrIsOf =
        "返嚟|返香港|返港|嚟香港|嚟港|来港|来香港|回港|回香港|回来|回流|入境|寄嚟|寄来|寄过嚟|买|带|出世|出生"
        + "|嘅?老婆|的?妻子|太太|的?太太|老公|丈夫|先生|女友|男友|未婚妻|媳妇|新娘|人|籍|国籍|公民|居民|女人|男人|工人|外佣|佣工|家佣|姐姐|留学生|学生|游客|旅客|朋友|亲戚"
        + "|父母|妈妈|爸爸|嘅?猫|嘅?狗|的?猫|的?狗";

    // Or is a national of it.
    private const string IsOfIt = @"(?:是|系|喺|都系|都是|原籍|国籍)(?:个|一个|位)?\u0001(?:人|籍|公民|国民)?(?=[,，。;；、!?！？ ]|$)";

    // Where something is sent or someone goes, unless for a paper or work there.
    private const string SentThere =
        @"(?:去|往|赴|飞|寄到|寄往|移居|移民)(?:紧|咗|了|过)?(?:中国)?\u0001(?!.{0,10}(?:证|签|照|户口|税|福利|做嘢|工作|打工|开公司|开铺|开店|投资|投诉))";

    // Where something is offered, and what is like it.
    private const string OfferedOrLike =
        @"(?:放上|放喺|放在|摆上|摆喺|登上|上架|挂上|挂喺|刊登)(?:去|到|咗)? ?\u0001|\u0001 ?(?:那种|那样|这种|这样|之类|呢类|呢种|嗰类|嗰种|一类)";

    private const string Reported = @"(?:无牌|冇牌|没牌|非法|违法)的? ?\u0001";

    // What one pays with.
    private const string PaysWith =
        @"(?:用|以|透过|通过|经|使用|收|收唔收|接受|支持|扫|俾|畀|刷|拎|攞)(?:咗|得|唔收|不收|到|我)?\u0001(?!卡?(?:坏|唔见|不见|遗失|丢))"
        + @"|\u0001(?:付款|支付|缴付|缴费|缴交|缴|交|俾钱|畀钱|付|找数|埋单|转账|过数)";

    // A street or house of ours that is named after it.
    private const string NamesAStreet = @"\u0001(?:道|街|里|大厦|中心|广场|花园|商场)";

    [GeneratedRegex(
        @"(?:由|从|自|来自|离开|经|途经|过境)(?:中国)?\u0001"
            + "|"
            + NamesAStreet
            + "|"
            + IsThere
            + @"|\u0001(?:"
            + ComesOrIsOf
            + ")|"
            + IsOfIt
            + "|"
            + SentThere
            + "|"
            + OfferedOrLike
            + "|"
            + Reported
            + "|"
            + PaysWith,
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    public static partial Regex Incidental();
}
