using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>
/// Right after help was given, a message without a sure answer of its own gets the help again, not a guess at a service: neither 「你想查詢
/// 哪一項服務」 nor the nearest three questions help someone who was just told to call 999. What names a service is answered as ever.
/// </summary>
internal sealed class AfterHelpStep : ITurnStep
{
    /// <summary>A guess at a service that is likelier than this may stand: the message says that it is about one.</summary>
    private const double SureEnough = 0.5;

    public string Name => "guard";

    public void Run(Turn turn)
    {
        if (AfterHelp.Of(turn) is not { } kind || !GoesOn(turn))
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
            _ => false,
        };

    private static bool IsAGuess(Turn turn) => (turn.Search?.Confidence ?? 0) < SureEnough;
}
