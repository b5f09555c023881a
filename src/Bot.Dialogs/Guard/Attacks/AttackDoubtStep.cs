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
        if (turn.Guard is not { AttackDoubt: { } reason, DangerDoubt: null } || turn.Handoff is not null || !IsNothingLost(turn))
        {
            return;
        }

        turn.State = turn.State with
        {
            LowConfidenceTurns = turn.Before.LowConfidenceTurns,
            NegativeFeedback = turn.Before.NegativeFeedback,
        };
        turn.EndInstead(new(Outcome.Refuse, reason) { OffersPerson = true });
    }

    private static bool IsNothingLost(Turn turn) =>
        turn.Ending.Outcome == Outcome.NoAnswer
        || (turn.Ending.Outcome == Outcome.Clarify && turn.Guard.AttackTrace?.Probability >= OutweighsReadings);
}
