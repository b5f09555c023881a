using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Privacy;
using Bot.Dialogs.Routing;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Compose;

/// <summary>Turns the decision into words, chips and citations, and notes what the next turn must know of them.</summary>
internal sealed class ComposeStep : ITurnStep
{
    public string Name => "compose";

    public void Run(Turn turn)
    {
        var ending = turn.Ending;
        var reply = ending switch
        {
            { Outcome: Outcome.Answer, Topic: { } topic } => TopicReply.Compose(turn, topic),
            { Outcome: Outcome.Answer, Reason: Reasons.DepartmentContact } => ContactReply.Compose(turn),
            { Outcome: Outcome.Answer, Entry: { } entry } => AnswerReply.Compose(turn, entry),
            { Outcome: Outcome.Clarify, Reason: Reasons.DangerCheck } => DangerCheckReply.Alone(turn),
            { Outcome: Outcome.Clarify } => ClarifyReply.Compose(turn),
            { Help: { } help } => UrgentReply.Compose(turn, help),
            { Outcome: Outcome.Account } => AccountReply.Compose(turn),
            { Outcome: Outcome.NoAnswer } => NoAnswerReply.Compose(turn),
            { Outcome: Outcome.Smalltalk, Reason: SmalltalkReasons.Safe or SmalltalkReasons.TakeCare } => AfterHelpReply.Compose(turn),
            { Outcome: Outcome.Smalltalk, Reason: SmalltalkReasons.Hardship } => HardshipReply.Compose(turn),
            { Outcome: Outcome.Smalltalk, Reason: SmalltalkReasons.Told } => ToldReply.Compose(turn),
            _ => PlainReply.Compose(turn),
        };
        if (
            turn.Words.PersonalData.Any(d => d.Kind != PersonalDataKind.Unread)
            && !turn.Before.WarnedOfPersonalData
            && ending.Outcome != Outcome.Urgent
        )
        {
            var warning = Wording.Strings.For(turn.Language.Reply)["personalDataWarning"];
            reply = reply with { Text = $"{reply.Text}\n\n{warning}", Speak = $"{reply.Speak} {warning}" };
            turn.State = turn.State with { WarnedOfPersonalData = true };
        }

        reply = WithWaiting(turn, WithTheRest(turn, reply));
        turn.Reply = turn.Guard.DangerDoubt is null || ending.Reason == Reasons.DangerCheck ? reply : DangerCheckReply.Above(turn, reply);
        turn.Reply = WithSympathy(turn, turn.Reply);
        turn.State = DangerMemory.Note(turn, Remember(turn, turn.Reply));
        if (turn.Handoff is not null)
        {
            turn.Handoff = turn.Handoff with { DetailsJson = AgentBriefing.Write(turn) };
        }
    }

    // Of several questions none is passed over in silence, even where the first has no answer yet.
    private static Reply WithTheRest(Turn turn, Reply reply)
    {
        if (
            turn.Search is not { MoreQuestions.Count: > 0 }
            || turn.Ending.Outcome is not (Outcome.Clarify or Outcome.NoAnswer)
            || turn.Ending.Reason == Reasons.DangerCheck
        )
        {
            return reply;
        }

        var later = Wording.Strings.For(turn.Language.Reply)["moreQuestionsLater"];
        return reply with { Text = $"{reply.Text}\n\n{later}", Speak = $"{reply.Speak} {later}" };
    }

    // A deadline is no first word to someone whose mother has died.
    private static Reply WithSympathy(Turn turn, Reply reply)
    {
        if (
            turn.Ending.Outcome is not (Outcome.Answer or Outcome.Clarify or Outcome.NoAnswer or Outcome.Account)
                && turn.Ending.Reason != SmalltalkReasons.Told
            || !Bereaved.Is(turn.Text)
        )
        {
            return reply;
        }

        turn.Signals.Add("bereaved");
        var sorry = Wording.Strings.For(turn.Language.Reply)["condolence"];
        return reply with { Text = $"{sorry}\n\n{reply.Text}", Speak = $"{sorry} {reply.Speak}" };
    }

    // The bot may go on answering one who waits, but says only once that a person still comes.
    private static Reply WithWaiting(Turn turn, Reply reply)
    {
        var waits = turn.Request.WaitsForPerson;
        var says =
            waits
            && !turn.Before.ToldPersonComes
            && turn.Ending.Outcome is not (Outcome.Urgent or Outcome.Error)
            && turn.Ending.Reason != Reasons.NothingSaid;
        turn.State = turn.State with { ToldPersonComes = waits && (turn.Before.ToldPersonComes || says) };
        if (!says || turn.Ending.Outcome == Outcome.Handoff)
        {
            return reply;
        }

        var still = Wording.Strings.For(turn.Language.Reply)["handoffWaiting"];
        return reply with { Text = $"{reply.Text}\n\n{still}", Speak = $"{reply.Speak} {still}" };
    }

    private static State.DialogState Remember(Turn turn, Reply reply)
    {
        var ending = turn.Ending;
        var answered = ending is { Outcome: Outcome.Answer, Entry: not null };
        var told = ending is { Outcome: Outcome.Answer, Topic: not null };
        var clarifies = ending is { Outcome: Outcome.Clarify, Reason: not (Reasons.WhichService or Reasons.DangerCheck) };
        return turn.State with
        {
            // A word of thanks takes nothing away that was offered.
            Choices =
                ending.Outcome == Outcome.Smalltalk && reply.Chips.Count == 0
                    ? turn.Before.Choices
                    : [.. reply.Chips.Select(c => new State.OfferedChoice(c.Label, c.EntryId, c.ArticleId, c.AskedOf))],
            ClarifiedQuestion = clarifies ? turn.Question : null,
            PersonOffered = ending.OffersPerson && turn.Guard.DangerDoubt is null && turn.Handoff is null && !turn.Request.WaitsForPerson,
            Asked = AgentBriefing.IsQuestion(turn)
                ? [.. turn.State.Asked.Append(State.AskedQuestion.Of(turn)).TakeLast(State.AskedQuestion.Most)]
                : turn.State.Asked,
            LastEntry = answered ? reply.EntryId : turn.State.LastEntry,
            LastArticle =
                told ? ending.Topic!.Id
                : answered ? null
                : turn.State.LastArticle,
            MaybeSpokenOf =
                answered || told ? []
                : IsOfACase(turn) ? [turn.Search!.Candidates[0].ArticleId]
                : clarifies ? [.. ending.Readings.Select(r => r.Entry.ArticleId).Distinct(StringComparer.Ordinal)]
                : turn.State.MaybeSpokenOf,
            LowConfidenceTurns = ending.Outcome == Outcome.Answer ? 0 : turn.State.LowConfidenceTurns,
        };
    }

    // Where one's own application stands nobody can tell here, but it is spoken of.
    private static bool IsOfACase(Turn turn) =>
        turn.Ending.Outcome == Outcome.Account && turn.Search?.Confidence >= turn.Knowledge.Thresholds.Clarify;
}
