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
        if (turn.Guard.DangerDoubt is not { } danger)
        {
            return;
        }

        var mayStand =
            turn.Ending.Outcome is Outcome.Account or Outcome.Handoff or Outcome.Refuse
            || (turn.Ending is { Outcome: Outcome.Answer, Reason: not Reasons.Topic } && !danger.IsInWords);
        if (mayStand)
        {
            return;
        }

        turn.Handoff = null;
        turn.State = turn.State with
        {
            LowConfidenceTurns = turn.Before.LowConfidenceTurns,
            NegativeFeedback = turn.Before.NegativeFeedback,
        };
        turn.EndInstead(new(Outcome.Clarify, Reasons.DangerCheck));
    }
}
