using Bot.Dialogs.FollowUps;
using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Handoff.Requests;
using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Routing;

/// <summary>Small talk: greetings, thanks, goodbyes, assent, and what is asked of the bot itself.</summary>
internal static class SmalltalkRoute
{
    private static readonly Lexicon Talk = Lexicon.Load("talk");

    private static readonly string[] ClosingKinds = [SmalltalkReasons.Bye, SmalltalkReasons.Thanks, SmalltalkReasons.Acknowledge, "praise"];

    private static readonly string[] SmalltalkKinds =
    [
        SmalltalkReasons.Hello,
        SmalltalkReasons.Identity,
        SmalltalkReasons.Help,
        SmalltalkReasons.HowAreYou,
        SmalltalkReasons.Thanks,
        SmalltalkReasons.Bye,
        SmalltalkReasons.Acknowledge,
    ];

    /// <summary>Whether the message is displeased with the answer, and nothing else.</summary>
    public static bool IsBlame(MessageView view) => Talk["blame"].IsAll(view);

    /// <summary>Ends the turn where it is small talk alone.</summary>
    public static bool Chat(Turn turn, MessageView view)
    {
        if (turn.Language.Switches && LanguageSwitch.IsAlone(turn.Text))
        {
            // Who could not read an answer, or what was asked back, wants that.
            if (!MetaQuestion.OfferAgain(turn) && !MetaQuestion.RepeatAnswer(turn))
            {
                turn.End(Outcome.Smalltalk, SmalltalkReasons.LanguageChanged);
            }

            return true;
        }

        if (OwnData.Is(view))
        {
            turn.End(new(Outcome.Smalltalk, SmalltalkReasons.OwnData) { OffersPerson = true });
            return true;
        }

        foreach (var kind in SmalltalkKinds)
        {
            if (Talk[kind].IsAll(view) || (kind is not SmalltalkReasons.Hello && IsAllButOpening(kind, view)))
            {
                End(turn, kind == SmalltalkReasons.Thanks ? Courtesy(view) : kind);
                return true;
            }
        }

        if (CallOff.IsAll(turn.Text))
        {
            End(turn, SmalltalkReasons.Acknowledge);
            return true;
        }

        if (Closing(view) is { } closing)
        {
            End(turn, closing);
            return true;
        }

        return false;
    }

    // "Haha ok cheers, bye": thanks or a goodbye with assent and praise, and nothing else.
    private static string? Closing(MessageView view)
    {
        var rest = ClosingKinds.Aggregate(view, (v, kind) => Talk[kind].Without(v));
        if (rest.English.Any(char.IsLetterOrDigit) || rest.Chinese.Any(Unicode.IsEastAsianLetter))
        {
            return null;
        }

        return Talk["bye"].IsIn(Talk["thanks"].Without(view)) || Talk["thanks"].IsIn(view) ? Courtesy(view) : null;
    }

    // The sections of thanks and goodbyes have little words too, which say neither.
    private static string Courtesy(MessageView view) =>
        Talk["bye-word"].IsIn(view) ? SmalltalkReasons.Bye
        : Talk["thanks-word"].IsIn(view) ? SmalltalkReasons.Thanks
        : SmalltalkReasons.Acknowledge;

    private static void End(Turn turn, string kind)
    {
        var cares =
            kind is SmalltalkReasons.Thanks or SmalltalkReasons.Bye or SmalltalkReasons.Acknowledge
            && AfterHelp.Of(turn) is { } danger
            && ToldDanger.HasHelplines(danger);
        turn.End(Outcome.Smalltalk, cares ? SmalltalkReasons.TakeCare : kind);
    }

    /// <summary>"Haha fair enough, I'll go myself then": no list has all of its words, and it asks nothing.</summary>
    public static bool Close(Turn turn, MessageView view)
    {
        if (Feeling.Is(turn, view))
        {
            turn.Signals.Add(SmalltalkReasons.Hardship);
            turn.End(Outcome.Smalltalk, SmalltalkReasons.Hardship);
            return true;
        }

        if (!GoingOn.IsCourtesy(turn))
        {
            return false;
        }

        turn.Signals.Add("courtesy");
        End(turn, Courtesy(view));
        return true;
    }

    // "hi, are you a robot?": an opening and one small-talk sentence.
    private static bool IsAllButOpening(string kind, MessageView view) =>
        Talk[kind].IsIn(view) && Talk["hello"].IsIn(view) && Talk[kind].IsAll(Talk["hello"].Without(view));
}
