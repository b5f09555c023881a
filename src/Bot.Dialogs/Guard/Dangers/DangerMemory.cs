using Bot.Dialogs.State;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>What the next turn must know of what the guard did in this one.</summary>
internal static class DangerMemory
{
    /// <summary>A question that waits is kept up to this many characters, from its end.</summary>
    private const int LongestHeld = 600;

    public static DialogState Note(Turn turn, DialogState state)
    {
        var asked = turn.Guard.DangerDoubt?.Kind;
        var told = turn.Ending.Help?.Kind ?? asked;
        return state with
        {
            DangerAsked = asked?.Word(),
            HeldQuestion = asked is not null && turn.Ending.Reason == Reasons.DangerCheck ? TextCut.End(turn.Text, LongestHeld) : null,
            OpenDanger = asked is null ? null : turn.Guard.DangerTrace?.Probability,
            DangerTold = told?.Word() ?? state.DangerTold,
            SinceHelp = AfterHelp.Since(turn, state),
            LastSaid =
                turn.Guard.DangerTrace is null ? state.LastSaid
                : turn.Guard.DangerTrace.Level == "none" ? TextCut.End(turn.Words.Text, DialogState.LongestSaid)
                : null,
        };
    }
}
