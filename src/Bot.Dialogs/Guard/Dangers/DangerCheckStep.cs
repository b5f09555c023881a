using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>
/// Where the guard doubts, the reply asks whether someone is in danger. Beneath that question stands only what helps either way: the
/// official way to ask about one's own case, a person who comes, a refusal, or a sure answer. No answer stands beneath words that speak of
/// danger themselves: nobody who writes 我想死 is told how a death is registered. Anything else gives way to the question alone, and the counts
/// that lead to a person stay as they were.
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
