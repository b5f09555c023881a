using Bot.Knowledge.Text;

namespace Bot.Dialogs.State;

/// <summary>A question of this episode, for the agent who may take over.</summary>
/// <param name="Text">Redacted, at most <see cref="Longest"/> characters.</param>
/// <param name="Entry">The entry answered with; null when there was none.</param>
/// <param name="Outcome">The outcome's word.</param>
public sealed record AskedQuestion(string Text, string? Entry, string Outcome)
{
    public const int Longest = 200;

    /// <summary>Questions that are remembered.</summary>
    public const int Most = 5;

    internal static AskedQuestion Of(Turns.Turn turn)
    {
        var text = turn.Text.ReplaceLineEndings(" ");
        var cut = text.Length <= Longest ? text : TextCut.Beginning(text, Longest) + "…";
        return new(
            cut,
            turn.Ending.Outcome == Turns.Outcome.Answer ? turn.Ending.Entry?.Id : null,
            Turns.Outcomes.Word(turn.Ending.Outcome)
        );
    }
}
