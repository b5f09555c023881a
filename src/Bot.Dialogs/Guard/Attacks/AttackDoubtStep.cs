using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Guard.Attacks;

/// <summary>
/// What the guard half takes for an attack is refused where nothing is known that answers it: an answer we are sure of is never lost to a
/// doubt. A person is offered, and no count that leads to one grows.
/// </summary>
internal sealed class AttackDoubtStep : ITurnStep
{
    /// <summary>Readings to choose from help whoever means no harm: they give way from this probability on.</summary>
    private const double OutweighsReadings = 0.85;

    public string Name => "guard";

    public void Run(Turn turn)
    {
        if (turn.AttackDoubt is not { } reason || turn.DangerCheck is not null || turn.Handoff is not null || !IsNothingLost(turn))
        {
            return;
        }

        turn.OffersPerson = true;
        turn.Readings = [];
        turn.State = turn.State with
        {
            LowConfidenceTurns = turn.Before.LowConfidenceTurns,
            NegativeFeedback = turn.Before.NegativeFeedback,
        };
        turn.EndInstead(Outcome.Refuse, reason);
    }

    private static bool IsNothingLost(Turn turn) =>
        turn.Outcome == Outcome.NoAnswer || (turn.Outcome == Outcome.Clarify && turn.AttackTrace?.Probability >= OutweighsReadings);
}
