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
        var open = turn.DangerCheck is not null;
        var told = turn.Danger ?? turn.DangerCheck;
        return state with
        {
            DangerAsked = turn.DangerCheck?.Word(),
            HeldQuestion = open && turn.Reason == Reasons.DangerCheck ? TextCut.End(turn.Text, LongestHeld) : null,
            OpenDanger = open ? turn.DangerTrace?.Probability : null,
            DangerTold = told?.Word() ?? state.DangerTold,
            SinceHelp = AfterHelp.Since(turn, state),
            LastSaid =
                turn.DangerTrace is null ? state.LastSaid
                : turn.DangerTrace.Level == "none" ? TextCut.End(turn.Said, DialogState.LongestSaid)
                : null,
        };
    }
}
