using Bot.Dialogs.Guard.Attacks;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Compose;

/// <summary>Replies of the bot's own words: small talk, refusals, feedback, the word before a hand-off, errors.</summary>
internal static class PlainReply
{
    public static Reply Compose(Turn turn)
    {
        var strings = Strings.For(turn.Language.Reply);
        var text =
            turn.Ending.DutyHours is { } hours ? OnDuty(hours, turn)
            : turn.Ending.Reason == Reasons.OtherLanguage ? InBoth(turn)
            : strings[Key(turn)];
        var offers = turn.Ending.OffersPerson && turn.Handoff is null && !turn.Request.WaitsForPerson;
        return new Reply
        {
            Language = turn.Language.Reply,
            Text = text,
            Speak = Spoken.Plain(text),
            Chips = offers ? [new Chip(strings["talkToPerson"])] : [],
        };
    }

    // Nobody can tell which of the two is understood better.
    private static string InBoth(Turn turn)
    {
        var chinese =
            turn.Language.Reply == LanguageForm.SimplifiedChinese ? LanguageForm.SimplifiedChinese : LanguageForm.TraditionalChinese;
        return $"{Strings.For(LanguageForm.English)["otherLanguage"]}\n\n{Strings.For(chinese)["otherLanguage"]}";
    }

    private static string OnDuty(OfficeHours hours, Turn turn)
    {
        var strings = Strings.For(turn.Language.Reply);
        return strings.Format(
            Key(turn),
            OfficeHoursWording.Days(hours, turn.Language.Reply),
            hours.Span,
            hours.ClosedOnHolidays ? strings["exceptHolidays"] : ""
        );
    }

    private static string Key(Turn turn) =>
        turn.Ending.Outcome switch
        {
            Outcome.Handoff => turn.Ending.Reason == Reasons.Waiting ? "handoffStands" : "handoff",
            Outcome.Smalltalk => turn.Ending.Reason == Reasons.NothingSaid ? SmalltalkReasons.Acknowledge : turn.Ending.Reason,
            Outcome.Feedback => turn.Ending.Reason == Reasons.PositiveFeedback ? "feedbackThanks"
            : turn.Handoff is null ? "feedbackSorry"
            : "feedbackHandoff",
            Outcome.Refuse => RefusalKey(turn.Ending.Reason),
            Outcome.Error => turn.Ending.Reason switch
            {
                Reasons.EmptyMessage => "empty",
                Reasons.NoText => "noText",
                Reasons.Unreadable => "unreadable",
                _ => throw new InvalidOperationException($"There is no reply to the error '{turn.Ending.Reason}'."),
            },
            _ => throw new InvalidOperationException($"The outcome {turn.Ending.Outcome} has its own reply."),
        };

    /// <summary>The key of the reply to what is refused for <paramref name="reason"/>, one of <see cref="RefusalReasons"/>.</summary>
    internal static string RefusalKey(string reason) =>
        reason switch
        {
            RefusalReasons.PromptInjection or RefusalReasons.PromptProbing or RefusalReasons.RolePlay => "refuseInstructions",
            RefusalReasons.Fabrication => "refuseFabrication",
            RefusalReasons.OthersPersonalData => "refusePersonalData",
            RefusalReasons.Harmful => "refuseHarmful",
            RefusalReasons.OfficialDecision => "refuseDecision",
            RefusalReasons.Abuse => "refuseAbuse",
            RefusalReasons.Obscene => "refuseObscene",
            _ => throw new InvalidOperationException($"There is no reply to what is refused for '{reason}'."),
        };
}
