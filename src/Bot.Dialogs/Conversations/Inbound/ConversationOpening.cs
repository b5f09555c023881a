using Bot.Dialogs.Conversations.Delivery;

namespace Bot.Dialogs.Conversations.Inbound;

/// <summary>A conversation to be found or made without a message (Direct Line's start).</summary>
public sealed record ConversationOpening
{
    public required string Channel { get; init; }

    public required string ChannelConversationKey { get; init; }

    public required string ResidentId { get; init; }

    /// <summary>The id that a new conversation gets; null: the store makes one.</summary>
    public string? ConversationId { get; init; }

    public string? Department { get; init; }

    public string? Locale { get; init; }

    public ReplyDelivery Delivery { get; init; }

    public string? ChannelJson { get; init; }
}
