using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Guard.Attacks;

/// <summary>
/// Refuses what may be an attack, but only where nothing is known that answers it: a doubt never takes the place of a sure answer. A person
/// is offered, and the counts that lead to a person stay as they were.
/// </summary>
internal sealed class AttackDoubtStep : ITurnStep
{
    /// <summary>
    /// The probability of an attack, 0–1, from which it is refused although there are readings to choose from. Below, they are offered: they
    /// help whoever means no harm.
    /// </summary>
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
