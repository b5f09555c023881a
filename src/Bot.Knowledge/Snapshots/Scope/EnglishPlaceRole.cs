using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Snapshots.Scope;

/// <summary>What an English sentence says of a place or body, which stands in it as U+0001 (<see cref="PlaceRole"/>).</summary>
internal static partial class EnglishPlaceRole
{
    // What that place issues or runs, named right after it.
    private const string OtherWord = @"(?:(?!(?:with(?:out)?|needs?|have|has|requires?|and|or|is|are|if|but)\b)[a-z]+ )";

    private const string PaperOrOffice =
        @"licen[cs]es?|passports?|visas?|id|ids|identity|permits?|tax(?:es)?|pensions?|benefits?|certificates?|citizenship"
        + @"|residence|residency|social|green card"
        + @"|account|bank|police|embassy|consulate|government|bill|refund";

    /// <summary>A paper or an office of that place.</summary>
    /// <summary>Their paper, held by someone who wants something of ours.</summary>
    /// <summary>An origin, a whereabouts, a nationality or a means of payment.</summary>
    [GeneratedRegex(
        @"\u0001(?:'s|n)? " + OtherWord + "{0,2}?(?:" + PaperOrOffice + @")\b",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    public static partial Regex Paper();

    // Their paper, held by someone who wants something of ours.
    private const string Holds =
        @"hold(?:s|er|ers|ing)?|have|i've|ive|we've|has|having|got|had|with|on|use|using|convert(?:ing)?|exchange|exchanging"
        + @"|swap(?:ping)?|chang(?:e|ing)|transfer(?:ring)?"
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
    public static partial Regex Held();

    private const string PartOfIt = "(?:(?:the|mainland|south|north) )*";

    // Any word but one of a paper: "a working visa in" is theirs all the same.
    private const string NoPaper = "(?: (?!licen[cs]|passport|visa|permit|tax|cert|test|card|registr)[a-z']+)";
    private const string AnyWord = "(?: [a-z']+)";

    // Someone or something is or was there.
    private const string Someone =
        "(?:i|he|she|we|they|who|mum|mom|dad|son|daughter|wife|husband|father|mother|parents?|kids?|child|children|baby|family"
        + "|relatives?|grandma|grandpa|helper|friend)";

    private const string AmOrWas = "(?: (?:am|is|are|was|were|be|been|has been|have been|had been|currently|now|still|all|both))+";

    private const string LivesOrStays =
        "i'm|im|we're|they're|he's|she's|currently|now|while|when|still|already|stuck|based|liv(?:e|es|ed|ing)|resid(?:e|es|ed|ing)"
        + "|stay(?:s|ed|ing)?|work(?:s|ed|ing)?"
        + "|stud(?:y|ies|ied|ying)|retir(?:e|es|ed|ing)|graduat(?:e|ed|ing)|holiday(?:ing)?|travel+(?:s|ed|ing)?|trip|vacation|drives?";

    private const string IsThere =
        @"\b(?:" + Someone + AmOrWas + "|" + LivesOrStays + ")" + NoPaper + "{0,4} (?:in|at|around|over in) " + PartOfIt + @"\u0001";

    // A part of a life was spent there.
    private const string Span =
        "years?|months?|weeks?|days?|decades?|summers?|semesters?|terms?|while|time|life|childhood|stint|posting|spell|contract";

    private const string SpentThere = @"\b(?:" + Span + ")" + NoPaper + "{0,2} (?:in|at|around|over in) " + PartOfIt + @"\u0001";

    private const string OurPeople =
        "(?:mum|mom|dad|son|daughter|wife|husband|father|mother|parents?|sister|brother|cousin|aunt|uncle|kids?|family|relatives?"
        + "|grandma|grandpa|friends?|in-laws|boss|supplier|seller)";

    private const string OurPeopleAreThere =
        @"\b(?:my|our|his|her|their) (?:[a-z]+ )?" + OurPeople + @"(?: back home| over there)? in \u0001";

    // What befell them there.
    private const string Befell =
        "born|die[sd]?|dead|passed away|death|deceased|gave birth|giving birth|delivered|married|wedding|divorced|lost|lose|loss"
        + "|losing|missing|stolen|robbed|left behind|bought|buying";

    private const string BefellThere = @"\b(?:" + Befell + ")" + AnyWord + "{0,6} (?:in|at|around) " + PartOfIt + @"\u0001";

    // Or goes there.
    private const string GoesOrSends =
        "off|head(?:ing|ed)|go(?:es|ing)?|went|gone|fly(?:ing)?|flew|flown|travel+(?:s|ed|ing)?|trip|mov(?:e|es|ed|ing)"
        + "|emigrat(?:e|es|ed|ing)|relocat(?:e|es|ed|ing)"
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
        "wife|husband|spouse|partner|girlfriend|boyfriend|fianc[ée]e?|bride|groom|mother|father|mum|mom|dad|parents?|son|daughter"
        + "|baby|kid|child|children|helper|maid|domestic helper"
        + "|worker|employee|staff|student|friend|citizens?|nationals?|residents?|tourists?|visitors?|people|man|men|woman|women"
        + "|couple|born|passport holders?|cat|dog|pet|puppy|kitten";

    private const string IsANational =
        @"\u0001(?:ese|ian|n|an)?(?:-born)? (?:"
        + Nationals
        + @")\b"
        + @"|\b(?:citizens?|nationals?|residents?|natives?) of (?:the )?\u0001"
        + @"|\b(?:i am|i'm|im|we are|we're|he is|he's|she is|she's|they are|they're) (?:an? |both |all |also |originally "
        + @"|half )*\u0001(?:ish|ese|ian|n|an)?(?![a-z])"
        + @"|\b(?:"
        + Nationals
        + @")(?:'s| is| are| was| were) (?:an? |both |all |also |originally |half )*\u0001(?:ish|ese|ian|n|an)?(?![a-z])";

    private const string IsReported = @"\b(?:illegal|unlicen[cs]ed|unregistered|fake) \u0001";

    // What one pays with.
    private const string PaysWith =
        @"\b(?:by|with|via|using|use|through|accepts?|accepted|take|takes|pay) (?:my |the |an? )?\u0001(?! (?:card )?(?:lost|refund"
        + @"|broken|stolen|replacement))";

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
    public static partial Regex Incidental();
}
