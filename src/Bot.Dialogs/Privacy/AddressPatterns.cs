using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Privacy;

/// <summary>
/// Someone's home or office door: a flat, room or floor with its building, block or street. A street alone is public. Names of places are
/// read in one way only: where two ways led to the same words, a text made of such words would hold the matcher for ever.
/// </summary>
internal static partial class AddressPatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Door = @"\b(?:flat|room|rm|unit|apartment|apt)\.? ?[a-z]?\d{0,4}[a-z]?,? ?";
    private const string Floor = @"(?:(?:\d{1,3}|g|[a-z])(?:st|nd|rd|th)? ?/? ?(?:f|floor|fl)\b\.?,? ?)?";
    private const string Block = @"(?:(?:block|tower|phase|house|blk) ?\w{1,3},? ?)?";
    private const string StreetNumber = @"(?:(?:no\.? ?)?\d{1,4}[a-z]?(?:-\d{1,4})?,? )?";

    private const string Street =
        "(?:road|rd|street|st|estate|court|house|building|mansion|garden|gardens|tower|towers|centre|center|avenue|ave|lane|path"
        + "|terrace|village|plaza|city|heights|villa|bay|lau|tsuen|chuen|uk)"
        + @"\b";

    // The words before the street stop at the first that names one. A lazy loop says the same in fewer words, but the matcher that .NET 10
    // generates throws in it.
    private const string StreetName = "(?:(?!" + Street + ")[a-z'.]+,? ){0,6}" + Street;

    private const string SecondStreet = @"(?:,? ?(?:no\.? ?)?\d{1,4}[a-z]? (?:[a-z'.]+ ){1,4}(?:road|street|avenue|lane|path))?";
    private const string Districts =
        @"(?:,? ?(?:hong kong|kowloon|n\.?t\.?|new territories|[a-z]+ (?:wan|tong|tin|kok|tau|po|long|mun|shan|o|sha tsui))){0,5}";

    private const string Ideograph = @"[\u4e00-\u9fff]";
    private const string Figures = "[0-9一二三四五六七八九十]";
    private const string Pause = "[ ,，]?";

    // "I live at …": stands before an address and is no part of it.
    private const string Lead = "(?>(?:我哋|我們|我们|我|佢|住喺|住在|住係|住|喺|在|地址|係|是|：|:){1,6})?";

    private const string Region = "(?:(?:香港|九龍|九龙|新界)[^\\s,，。？?!！]{0,8}?)?";

    private const string PlaceEnd =
        "(?:道|路|街|里|徑|径|邨|村|苑|花園|花园|大廈|大厦|中心|樓|楼|閣|阁|軒|轩|城|廣場|广场|灣|湾|台|居|坊|庭)";
    private const string BuildingEnd = "(?:大廈|大厦|中心|樓|楼|閣|阁|軒|轩|邨|苑|花園|花园)";

    // Names of two to eight characters, each with what it is: 沙田瀝源邨福海樓. One character at a time, which has such an ending at most eight
    // further on; an ending is taken whole.
    private const string Places =
        "(?="
        + Ideograph
        + "{2,8}"
        + PlaceEnd
        + ")(?>"
        + PlaceEnd
        + Pause
        + "|(?="
        + Ideograph
        + "{1,8}"
        + PlaceEnd
        + ")"
        + Ideograph
        + "){2,45}(?<="
        + PlaceEnd
        + Pause
        + ")";

    private const string Numbered =
        "(?:" + Figures + "{1,5}[a-z]?(?:至[0-9]{1,4})?號?号?" + Pause + "(?:" + Ideograph + "{2,8}" + BuildingEnd + Pause + ")?)?";
    private const string Phase = "(?:第?[0-9a-z一二三四五六七八九十]{1,3}(?:座|期)" + Pause + ")?";
    private const string House = "(?:" + Ideograph + "{1,4}(?:樓|楼|閣|阁)" + Pause + ")?";
    private const string RoomEnd = "(?:室|號室|号室|單位|单位)";
    private const string Storey =
        "(?:"
        + Figures
        + "{1,3}(?:樓|楼|字樓|層|层)"
        + Pause
        + "(?:[a-z0-9一二三四五六七八九十]{1,5}"
        + RoomEnd
        + ")?|[0-9]{2,4}"
        + RoomEnd
        + ")";

    [GeneratedRegex(Door + Floor + Block + StreetNumber + StreetName + SecondStreet + Districts, Options, MatchTime.Milliseconds)]
    public static partial Regex English();

    [GeneratedRegex(Lead + "(?<it>" + Region + Places + Numbered + Phase + House + Storey + ")", Options, MatchTime.Milliseconds)]
    public static partial Regex Chinese();
}
