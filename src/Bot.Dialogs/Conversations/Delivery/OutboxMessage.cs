namespace Bot.Dialogs.Conversations.Delivery;

/// <summary>A claimed outbox row. Within a conversation the next one is not given out before this one is settled.</summary>
public sealed record OutboxMessage
{
    /// <summary>The idempotency key: the same over all attempts.</summary>
    public required string Id { get; init; }

    /// <summary>Grows with every claim; a settlement with a lower one is ignored.</summary>
    public required long Fence { get; init; }

    public required string ConversationId { get; init; }

    /// <summary>The sender's name: the conversation's channel, or the draft's destination.</summary>
    public required string Destination { get; init; }

    /// <summary>The entry that it delivers; null for an <see cref="OutboxDraft"/>.</summary>
    public long? EntrySequence { get; init; }

    /// <summary>The entry's activity, or the draft's payload.</summary>
    public required string PayloadJson { get; init; }

    /// <summary>From 1.</summary>
    public required int Attempt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The W3C trace parent of the turn or request that wrote it; null when it was not traced.</summary>
    public string? TraceParent { get; init; }
}
