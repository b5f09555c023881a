using Bot.Dialogs.Handoff;
using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Guard;

/// <summary>People in danger first, then what must be refused: before any retrieval, in every channel, whatever state the conversation is in.</summary>
internal sealed class GuardStep : ITurnStep
{
    /// <summary>Above every other reason to be next in the queue.</summary>
    private const int UrgentPriority = 100;

    public string Name => "guard";

    public void Run(Turn turn)
    {
        if (DangerDetector.Find(turn.Text) is { } danger)
        {
            turn.Danger = danger.Kind;
            turn.Signals.Add($"danger:{danger.Rule}");
            turn.OffersPerson = turn.Request.WaitsForPerson;
            PersonRequests.Ask(turn, danger.Kind.Word(), UrgentPriority);
            turn.End(Outcome.Urgent, danger.Kind.Word());
            return;
        }

        if (AttackDetector.Find(turn.Text) is { } attack)
        {
            turn.Signals.Add($"attack:{attack}");
            turn.OffersPerson = attack == RefusalReasons.Abuse;
            turn.End(Outcome.Refuse, attack);
        }
    }
}
