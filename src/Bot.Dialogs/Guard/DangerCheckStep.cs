using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Guard;

/// <summary>
/// Where the resident is to be asked whether someone is in danger, only what helps either way may stand beneath: an answer, the official way,
/// a person who comes, a refusal. Anything else gives way to the question alone, and leaves no trace in the counts that lead to a person.
/// </summary>
internal sealed class DangerCheckStep : ITurnStep
{
    public string Name => "guard";

    public void Run(Turn turn)
    {
        if (turn.DangerCheck is null || turn.Outcome is Outcome.Answer or Outcome.Account or Outcome.Handoff or Outcome.Refuse)
        {
            return;
        }

        turn.Handoff = null;
        turn.OffersPerson = false;
        turn.Readings = [];
        turn.State = turn.State with { LowConfidenceTurns = turn.Before.LowConfidenceTurns, NegativeFeedback = turn.Before.NegativeFeedback };
        turn.EndInstead(Outcome.Clarify, Reasons.DangerCheck);
    }
}
