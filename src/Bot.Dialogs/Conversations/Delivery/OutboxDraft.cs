namespace Bot.Dialogs.Conversations.Delivery;

/// <summary>Something to be delivered that is no entry of the log (a hand-off event to a hub, a staff webhook).</summary>
/// <param name="Destination">The name of the sender that delivers it.</param>
/// <param name="PayloadJson">What it delivers.</param>
public sealed record OutboxDraft(string Destination, string PayloadJson)
{
    public DateTimeOffset? ExpiresAt { get; init; }
}
