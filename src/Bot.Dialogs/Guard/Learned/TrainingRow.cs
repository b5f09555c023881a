namespace Bot.Dialogs.Guard.Learned;

/// <summary>A text to learn from or to be measured on.</summary>
/// <param name="Group">Rows made of the same message share it, and are learned from or measured on together.</param>
/// <param name="Text">The words.</param>
/// <param name="Kind">The kind of what is to be heard, or none.</param>
/// <param name="Share">How much it counts in training.</param>
/// <param name="Set">Where it comes from.</param>
internal sealed record TrainingRow(int Group, string Text, string Kind, float Share, TrainingSet Set)
{
    public bool IsHarmless => Kind == GuardExample.None;
}
