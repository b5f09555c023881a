using Bot.Dialogs.Conversations.Delivery;

namespace Bot.Storage.Conversations.Delivery;

/// <summary>A row of <c>outbox</c>, with what it delivers.</summary>
internal sealed class OutboxRow
{
    public string Id { get; set; } = "";
    public long Fence { get; set; }
    public string ConversationId { get; set; } = "";
    public string Destination { get; set; } = "";
    public long? EntrySequence { get; set; }
    public string? PayloadJson { get; set; }
    public long Attempt { get; set; }
    public long CreatedAt { get; set; }
    public long? ExpiresAt { get; set; }
    public string? TraceParent { get; set; }

    public OutboxMessage ToMessage() =>
        new()
        {
            Id = Id,
            Fence = Fence,
            ConversationId = ConversationId,
            Destination = Destination,
            EntrySequence = EntrySequence,
            PayloadJson = PayloadJson ?? "{}",
            Attempt = (int)Attempt,
            CreatedAt = Instants.FromStored(CreatedAt),
            ExpiresAt = Instants.FromStored(ExpiresAt),
            TraceParent = TraceParent,
        };
}
