using Bot.Dialogs.State;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>Notes in the state what the guard of the next turn must know of this one.</summary>
internal static class DangerMemory
{
    /// <summary>Of a question that waits, its last so many characters are kept.</summary>
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
