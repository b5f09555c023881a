namespace Bot.Dialogs.Guard.Learned;

/// <summary>
/// What may be heard falsely: the thresholds are the lowest that keep to these shares, 0 to 1, in cross-validation. Where the word lists
/// speak too, less may be needed, and a little more is heard falsely.
/// </summary>
internal sealed record HeadLimits
{
    public required double AskLookAlikes { get; init; }

    public required double AskGolden { get; init; }

    public required double ActLookAlikes { get; init; }

    public required double ActGolden { get; init; }
}
