namespace Bot.Dialogs.Conversations.Delivery;

/// <summary>How far an entry got towards the resident. Only a higher rank replaces a lower one (<see cref="DeliveryStates"/>).</summary>
public enum DeliveryState
{
    /// <summary>Nothing is sent for it: an inbound entry, a note, or a channel whose client reads the log.</summary>
    None,

    /// <summary>In the outbox.</summary>
    Queued,

    /// <summary>The channel took it.</summary>
    Sent,

    /// <summary>It reached the resident's device.</summary>
    Delivered,

    /// <summary>The resident opened it.</summary>
    Read,

    /// <summary>It will not arrive; a dead letter says why.</summary>
    Failed,

    /// <summary>Its time ran out before it could be sent (a closed reply window, an ended call).</summary>
    Expired,
}
