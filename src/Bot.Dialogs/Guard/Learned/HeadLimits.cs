namespace Bot.Dialogs.Guard.Learned;

/// <summary>
/// The shares, 0–1, of harmless messages that may be heard falsely. In training, the thresholds are set as low as these allow; where the word
/// lists speak too, readers lower them, and a few more are heard falsely.
/// </summary>
internal sealed record HeadLimits
{
    public required double AskLookAlikes { get; init; }

    public required double AskGolden { get; init; }

    public required double ActLookAlikes { get; init; }

    public required double ActGolden { get; init; }
}
