namespace Bot.Storage.Desk;

/// <summary>How a queue stands.</summary>
/// <param name="Waiting">How many wait now.</param>
/// <param name="OldestSince">Since when the one waits who has waited longest.</param>
/// <param name="PickedUp">Today, in Hong Kong.</param>
/// <param name="Within">Of those, in time.</param>
/// <param name="Abandoned">Who gave up today.</param>
/// <param name="MedianWait">Of the last hour's pick-ups.</param>
public sealed record QueueFigures(
    string Queue,
    int Waiting,
    DateTimeOffset? OldestSince,
    int PickedUp,
    int Within,
    int Abandoned,
    TimeSpan? MedianWait
);
