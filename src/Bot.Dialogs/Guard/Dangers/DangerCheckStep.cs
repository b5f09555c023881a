using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>
/// Where the resident is to be asked whether someone is in danger, only what helps either way may stand beneath: the official way, a person
/// who comes, a refusal, and an answer that the bot is sure of, unless their own words speak of danger: beneath 我想死 stands no registration
/// of deaths. Anything else gives way to the question alone, and leaves no trace in the counts that lead to a person.
/// </summary>
internal sealed class DangerCheckStep : ITurnStep
{
    public string Name => "guard";

    public void Run(Turn turn)
    {
        var mayStand =
            turn.Outcome is Outcome.Account or Outcome.Handoff or Outcome.Refuse
            || (turn.Outcome == Outcome.Answer && turn.Reason != Reasons.Topic && !turn.IsDangerInWords);
        if (turn.DangerCheck is null || mayStand)
        {
            return;
        }

        turn.Handoff = null;
        turn.OffersPerson = false;
        turn.Readings = [];
        turn.State = turn.State with
        {
            LowConfidenceTurns = turn.Before.LowConfidenceTurns,
            NegativeFeedback = turn.Before.NegativeFeedback,
        };
        turn.EndInstead(Outcome.Clarify, Reasons.DangerCheck);
    }
}
