using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Guard;

/// <summary>
/// What the guard half takes for an attack is refused where nothing is known that answers it: an answer we are sure of is never lost to a doubt.
/// A person is offered, and no count that leads to one grows.
/// </summary>
internal sealed class AttackDoubtStep : ITurnStep
{
    public string Name => "guard";

    public void Run(Turn turn)
    {
        if (turn.AttackDoubt is not { } reason || turn.DangerCheck is not null || turn.Handoff is not null || turn.Outcome is not (Outcome.NoAnswer or Outcome.Clarify))
        {
            return;
        }

        turn.OffersPerson = true;
        turn.Readings = [];
        turn.State = turn.State with { LowConfidenceTurns = turn.Before.LowConfidenceTurns, NegativeFeedback = turn.Before.NegativeFeedback };
        turn.EndInstead(Outcome.Refuse, reason);
    }
}
