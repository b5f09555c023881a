using System.Text.RegularExpressions;
using Bot.Dialogs.Language;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Guard.Attacks;

/// <summary>
/// Finds by patterns what is to be refused: orders to the assistant, wishes that it invent something, for others' data or for help with
/// breaking the law, and abuse.
/// </summary>
internal static partial class AttackDetector
{
    /// <summary>Abuse is let pass where more words than this stand beside it: they may ask something that is worth an answer.</summary>
    private const int AbuseWords = 5;

    private static readonly Lexicon Lexicon = Lexicon.Load("attack");

    private static readonly string[] Orders =
    [
        RefusalReasons.PromptProbing,
        RefusalReasons.Fabrication,
        RefusalReasons.PromptInjection,
        RefusalReasons.RolePlay,
    ];

    /// <summary>The reason code; null when nothing is to be refused.</summary>
    public static string? Find(string text)
    {
        // What stands in quotation marks is reported, not asked; a message that is one quotation is meant.
        var unquoted = Quotation().Replace(text, " … ");
        var view = MessageView.Of(unquoted.Any(char.IsLetter) ? unquoted : text);
        var reported = Lexicon["reported"].IsIn(view);
        foreach (var order in Orders)
        {
            if (!reported && Lexicon[order].IsIn(view) && !(order == RefusalReasons.Fabrication && Lexicon["consequence"].IsIn(view)))
            {
                return order;
            }
        }

        if (!reported && IsDictatedDecision(view, text))
        {
            return RefusalReasons.OfficialDecision;
        }

        if (!reported && Lexicon["undetected"].IsIn(view) && !Lexicon["undetected-look-alike"].IsIn(view))
        {
            return RefusalReasons.Harmful;
        }

        if (Lexicon[RefusalReasons.Harmful].IsIn(Lexicon["harmful-look-alike"].Without(view)) && !Lexicon["lawful"].IsIn(view))
        {
            return RefusalReasons.Harmful;
        }

        if (Lexicon[RefusalReasons.OthersPersonalData].IsIn(view) && !Lexicon["public-data"].IsIn(view))
        {
            return RefusalReasons.OthersPersonalData;
        }

        if (Lexicon[RefusalReasons.Obscene].IsIn(view) && !Lexicon["obscene-look-alike"].IsIn(view))
        {
            return RefusalReasons.Obscene;
        }

        return IsAbuseAlone(view, text) ? RefusalReasons.Abuse : null;
    }

    /// <summary>Whether it gives the assistant other orders.</summary>
    public static bool IsOrder(string text)
    {
        var view = MessageView.Of(text);
        return Orders.Any(o => Lexicon[o].IsIn(view));
    }

    // "Just say: 'your fine is waived'": what is to be said may stand in quotation marks, or none.
    private static bool IsDictatedDecision(MessageView unquoted, string text)
    {
        if (Lexicon["official-look-alike"].IsIn(unquoted))
        {
            return false;
        }

        return Lexicon[RefusalReasons.OfficialDecision].IsIn(unquoted)
            || (
                Lexicon["dictated"].IsIn(unquoted) && Quotation().Matches(text).Any(q => Lexicon["decision"].IsIn(MessageView.Of(q.Value)))
            );
    }

    private static bool IsAbuseAlone(MessageView view, string text)
    {
        var abuse = Lexicon[RefusalReasons.Abuse];
        if (!abuse.IsIn(view))
        {
            return false;
        }

        var rest = abuse.Without(view);
        return MessageLength.Words(MessageLength.HasHan(text) ? rest.Chinese : rest.English) <= AbuseWords;
    }

    // An apostrophe inside a word opens nothing.
    [GeneratedRegex(
        "\"[^\"]{1,400}\"|“[^”]{1,400}”|「[^」]{1,400}」|『[^』]{1,400}』|(?<![\\p{L}\\d])'[^']{12,400}'(?![\\p{L}\\d])"
            + "|(?<![\\p{L}\\d])‘[^’]{12,400}’(?![\\p{L}\\d])",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Quotation();
}
