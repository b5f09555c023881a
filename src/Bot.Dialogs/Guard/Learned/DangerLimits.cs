namespace Bot.Dialogs.Guard.Learned;

/// <summary>
/// What may be alarmed at falsely: the thresholds are the lowest that keep to these shares, 0 to 1, in cross-validation. Where the word lists
/// speak too, less is needed (<see cref="DangerHead.Level"/>), and a little more is alarmed at.
/// </summary>
internal sealed record DangerLimits
{
    public double AskLookAlikes { get; init; } = 0.03;

    public double AskGolden { get; init; } = 0.016;

    public double ActLookAlikes { get; init; } = 0.007;

    public double ActGolden { get; init; }
}
