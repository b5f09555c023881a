using Bot.Dialogs.FollowUps;
using Bot.Dialogs.Guard.Attacks;
using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Handoff.Requests;
using Bot.Dialogs.Language;
using Bot.Dialogs.Routing;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Guard;

/// <summary>
/// People in danger first, then what must be refused: before any retrieval, in every channel, whatever state the conversation is in.
/// </summary>
internal sealed class GuardStep : ITurnStep
{
    public string Name => "guard";

    public void Run(Turn turn)
    {
        var answer = DangerAnswers.Read(turn);
        if (answer == DangerAnswer.Yes)
        {
            turn.Signals.Add("danger_confirmed");
            turn.End(new GivenHelp(DangerKinds.Parse(turn.Before.DangerAsked!)).Give(turn));
            return;
        }

        if (answer == DangerAnswer.No && !TakeUp(turn))
        {
            turn.End(Outcome.Smalltalk, SmalltalkReasons.Acknowledge);
            return;
        }

        var context = GuardContext.Of(turn, afresh: answer == DangerAnswer.No);
        var reading = ReadDanger(turn, context);
        if (reading.Level == DangerLevel.Act)
        {
            turn.Signals.Add($"danger:{reading.Danger!.Rule}");
        }

        if (
            ToldDanger.WithoutPolice(turn) is { } told
            && (reading.Level != DangerLevel.Act || ToldDanger.Of(turn, reading.Danger!.Kind) == told)
        )
        {
            turn.Signals.Add("danger_without_police");
            turn.End(new GivenHelp(told) { IsWithoutPolice = true }.Give(turn));
            return;
        }

        if (reading.Level == DangerLevel.Act)
        {
            turn.End(new GivenHelp(ToldDanger.Of(turn, reading.Danger!.Kind)).Give(turn));
            return;
        }

        if (AfterHelp.IsOver(turn))
        {
            turn.Signals.Add("danger_over");
            turn.End(Outcome.Smalltalk, SmalltalkReasons.Safe);
            return;
        }

        ReadAttack(turn, context);

        if (reading.Level == DangerLevel.Ask && answer != DangerAnswer.No)
        {
            AskAbout(turn, reading.Danger!);
        }
    }

    // Half sure: the steps go on, and what they find is said beneath the question. The button that asks for a person is our wording, not
    // theirs: it says nothing about danger.
    private static void AskAbout(Turn turn, Danger danger)
    {
        if (DangerAnswers.Is(turn.Text.Trim(), "talkToPerson") || IsDismissal(turn, danger))
        {
            return;
        }

        turn.Signals.Add($"danger_check:{danger.Rule}");
        turn.Guard = turn.Guard with { DangerDoubt = danger with { Kind = ToldDanger.Of(turn, danger.Kind) } };
    }

    // "Never mind, no need", 算啦唔使喇, where nothing of danger was said before: the model alone hears despair in it.
    private static bool IsDismissal(Turn turn, Danger danger) =>
        danger.IsFromModel && turn.Before is { OpenDanger: null, DangerTold: null } && CallOff.IsAll(turn.Text);

    // What the others of a burst say does not hide what one message says.
    private static DangerReading ReadDanger(Turn turn, GuardContext context)
    {
        var hidden = turn.Words.Hidden;
        var reading = hidden is null ? DangerReader.Read(context, turn.Text) : DangerReader.ReadByLists(hidden);
        var pieces = new DangerPieces(hidden is null ? context : null);
        string? apart = null;
        foreach (var message in turn.Words.Messages)
        {
            var heard = pieces.Hear(reading, message);
            apart = heard != reading && hidden is null ? message : apart;
            reading = heard;
        }

        turn.Guard = new() { DangerTrace = reading.Trace, Apart = apart };
        return reading;
    }

    private static void ReadAttack(Turn turn, GuardContext context)
    {
        var reading = AttackReader.Read(context, turn.Text);
        turn.Guard = turn.Guard with { AttackTrace = reading.Trace };

        // A wish about their own data is easily taken for one about another's, one for the manager for an order to us, and "you don't
        // understand me" for a question about our instructions.
        if (
            reading.Level != AttackLevel.None
            && MessageView.Of(turn.Text) is var view
            && (
                TellsOfThemselves(turn, reading)
                || OwnData.Is(view)
                || PersonRequest.IsForTheirChief(view, turn.Text)
                || (!IsRude(reading) && (IsOfTheTalk(view) || RouteStep.IsAnswerToOffer(turn, view)))
            )
        )
        {
            return;
        }

        if (reading.Level == AttackLevel.Refuse)
        {
            turn.Signals.Add($"attack:{reading.Trace.Rule}");
            turn.End(new(Outcome.Refuse, reading.Reason!) { OffersPerson = reading.Reason == RefusalReasons.Abuse });
        }
        else if (reading.Level == AttackLevel.Doubt)
        {
            turn.Signals.Add($"attack_doubt:{reading.Trace.Rule}");
            turn.Guard = turn.Guard with { AttackDoubt = reading.Reason };
        }
    }

    // "His name is Bobby" asks for nobody's data: it asks for nothing.
    private static bool TellsOfThemselves(Turn turn, AttackReading reading) =>
        reading.Reason == RefusalReasons.OthersPersonalData && CaseTelling.Is(turn);

    private static bool IsRude(AttackReading reading) => reading.Reason is RefusalReasons.Abuse or RefusalReasons.Obscene;

    private static bool IsOfTheTalk(MessageView view) => MetaQuestion.Is(view) || SmalltalkRoute.IsBlame(view);

    // "No, a question": the message that gave rise to the doubt is worked as if it had just come. False when it was answered already.
    private static bool TakeUp(Turn turn)
    {
        turn.Signals.Add("danger_denied");
        if (turn.Before.HeldQuestion is not { } held)
        {
            return false;
        }

        turn.TakeUp(held);
        return true;
    }
}
