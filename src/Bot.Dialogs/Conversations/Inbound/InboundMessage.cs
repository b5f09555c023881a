using Bot.Dialogs.Conversations.Delivery;

namespace Bot.Dialogs.Conversations.Inbound;

/// <summary>What a channel hands to <see cref="IInbox"/> once it has verified its caller.</summary>
public sealed record InboundMessage
{
    public required string Channel { get; init; }

    /// <summary>The channel's own key of the conversation; with <see cref="Channel"/> it finds or makes the conversation.</summary>
    public required string ChannelConversationKey { get; init; }

    /// <summary>
    /// The channel's id of this message; with <see cref="Channel"/> it is taken once, ever. Null when the channel has none: then never a
    /// duplicate.
    /// </summary>
    public string? ExternalId { get; init; }

    public required string ResidentId { get; init; }

    public required string ActivityJson { get; init; }

    public string? Department { get; init; }

    /// <summary>The BCP 47 locale of the client; the language of a conversation that has none yet.</summary>
    public string? Locale { get; init; }

    public ReplyDelivery Delivery { get; init; }

    /// <summary>
    /// <see cref="EntryKind.Resident"/>, or <see cref="EntryKind.Event"/> for what the resident did not write (joined, call ended, a
    /// timer).
    /// </summary>
    public EntryKind Kind { get; init; } = EntryKind.Resident;

    /// <summary>Whether a turn is queued for it. While an agent owns the conversation none is, whatever this says.</summary>
    public bool WantsTurn { get; init; } = true;

    /// <summary>The conversation's id if one is to be made; null: a new one. Direct Line names it in the token, before it exists.</summary>
    public string? NewConversationId { get; init; }

    /// <summary>Replaces <see cref="Conversation.ChannelJson"/>; null keeps what is there.</summary>
    public string? ChannelJson { get; init; }

    /// <summary>What a closed conversation does with it.</summary>
    public ClosedConversation WhenClosed { get; init; } = ClosedConversation.NewEpisode;
}
