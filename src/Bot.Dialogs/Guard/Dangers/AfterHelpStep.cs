using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>
/// Gives the help again where a message right after it has no sure answer of its own. To someone who was just told to call 999, neither
/// 「你想查詢哪一項服務」 nor the nearest three questions are any help. A message that names a service is answered as ever.
/// </summary>
internal sealed class AfterHelpStep : ITurnStep
{
    /// <summary>Below this probability, 0–1, that the entry found answers the message, it is only guessed that it is about a service.</summary>
    private const double SureEnough = 0.5;

    public string Name => "guard";

    public void Run(Turn turn)
    {
        if ((AfterHelp.Of(turn) ?? AfterHelp.OfDespair(turn)) is not { } kind || !GoesOn(turn))
        {
            return;
        }

        turn.Signals.Add("danger_after_help");
        turn.Guard = turn.Guard with { DangerDoubt = null };
        turn.State = turn.State with { LowConfidenceTurns = turn.Before.LowConfidenceTurns, AskedDetail = null };
        turn.EndInstead(new GivenHelp(kind) { IsFurther = true }.Give(turn));
    }

    private static bool GoesOn(Turn turn) =>
        turn.Ending.Outcome switch
        {
            Outcome.NoAnswer => turn.Ending.Reason != Reasons.OutOfScope && (IsAGuess(turn) || AfterHelp.NamesNothing(turn)),
            Outcome.Clarify => turn.Ending.Reason switch
            {
                Reasons.WhichService or Reasons.DangerCheck => true,
                Reasons.NearTopics => IsAGuess(turn) && AfterHelp.AsksForHelp(turn),
                _ => IsAGuess(turn) || AfterHelp.NamesNothing(turn),
            },
            Outcome.Answer => turn.Ending.Reason is not (Reasons.ChosenEntry or Reasons.Clarified or Reasons.Repeated)
                && AfterHelp.NamesNothing(turn),
            Outcome.Smalltalk => turn.Ending.Reason == SmalltalkReasons.Told,
            _ => false,
        };

    private static bool IsAGuess(Turn turn) => (turn.Search?.Confidence ?? 0) < SureEnough;
}
