namespace Bot.Dialogs.Handoff.Queues;

/// <summary>How a queue stands for one who waits in it.</summary>
/// <param name="Ahead">How many go before.</param>
/// <param name="OnDuty">How many people serve it now, busy or not.</param>
/// <param name="PickUps">How many were picked up in the last hour.</param>
/// <param name="MedianWait">Half of those waited at most so long; null when there were none.</param>
public sealed record WaitFigures(int Ahead, int OnDuty, int PickUps, TimeSpan? MedianWait)
{
    /// <summary>Fewer pick-ups than this say nothing.</summary>
    public const int FewestPickUps = 3;

    /// <summary>The wait that may be told; null when too few were measured.</summary>
    public TimeSpan? Told => PickUps >= FewestPickUps ? MedianWait : null;
}
