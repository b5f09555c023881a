using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>
/// Exaggerations that name death and mean none ("笑死我了", "this drama is killing me"): the model hears the word, so they are left out before
/// it reads. Pain, hunger and cold are not among them, since one may die of those.
/// </summary>
internal static partial class Hyperbole
{
    /// <summary>The text without them; the same text when there are none or when nothing else is said.</summary>
    public static string LeftOut(string text)
    {
        var rest = Said().Replace(text, " ");
        return rest.Any(char.IsLetter) ? rest : text;
    }

    // 太催淚了, but no tear gas.
    private const string Tears = "[，,]?(?:[太好很超真](?:係|是|系)?)?催[淚泪](?![彈弹煙烟瓦])(?:了|喇|啦)?";

    // 笑死我了, 悶死.
    private const string FeltToDeath =
        "[，,]?(?:笑|哭|喊|感動|感动|煩|烦|羨慕|羡慕|悶|闷|尷尬|尴尬|可愛|可爱|好笑|搞笑|好味|甜)死(?:我|人|佢)?(?:了|喇|啦|咗)?|笑到(?:我|人|佢)?(?:就|快|想|要)?死";

    // 激到嘔血.
    private const string SpitsBlood = "(?:[激氣气嬲煩烦急排等]|火大)(?:到|得|到我|得我)(?:就|快|想|要|差點|差点|差啲)*[吐嘔呕]血";

    // 悶到生無可戀, but not 覺得生無可戀.
    private const string NothingToLiveFor = "(?:到|(?<![覺觉])得)(?:我|人)?生[無无冇]可[戀恋]";

    private const string DiesOf =
        @"\b(?:i(?:'m| am| was)? )?(?:literally |absolutely |honestly )*(?:dying|died|dead|die) (?:of|from|with|at) (?:laughing"
        + @"|laughter|boredom|embarrassment|curiosity|cringe|cuteness|shame)\b";

    private const string CriesToDeath =
        @"\b(?:cr(?:y|ied|ying)|laugh(?:ed|ing)?|bor(?:ed|ing)) (?:(?:myself|me|us) )?to death\b|\b(?:bawl(?:ed|ing)?|cr(?:ied|ying)) my eyes out\b";

    private const string IsKillingMe =
        @"\b(?:show|drama|series|film|movie|song|episode|book|joke|queue|heat|form|paperwork|suspense|website|app|traffic)(?: (?:is|was|has been|are|'s))?"
        + @" (?:literally |absolutely |honestly |totally )*kill(?:ing|ed|s) me\b";

    [GeneratedRegex(
        Tears + "|" + FeltToDeath + "|" + SpitsBlood + "|" + NothingToLiveFor + "|" + DiesOf + "|" + CriesToDeath + "|" + IsKillingMe,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        MatchTime.Milliseconds
    )]
    private static partial Regex Said();
}
