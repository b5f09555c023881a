namespace Bot.Storage.Conversations.QueuedTurns;

/// <summary>How much waits, and for how long: what an operator looks at first.</summary>
/// <param name="Turns">Turns that wait or are being worked.</param>
/// <param name="OldestTurn">How long the oldest of them has waited.</param>
/// <param name="Outbox">What waits for each destination.</param>
/// <param name="DeadLetters">Dead letters that nobody has sent round again.</param>
public sealed record QueueStatus(long Turns, TimeSpan OldestTurn, IReadOnlyList<QueueStatus.Lane> Outbox, long DeadLetters)
{
    /// <param name="Destination">The sender's name.</param>
    /// <param name="Messages">How many wait.</param>
    /// <param name="Oldest">How long the oldest has waited.</param>
    public sealed record Lane(string Destination, long Messages, TimeSpan Oldest);
}
