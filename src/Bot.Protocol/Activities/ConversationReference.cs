using Bot.Protocol.Json;

namespace Bot.Protocol.Activities;

/// <summary>Where a conversation is, so that it can be answered later.</summary>
public sealed record ConversationReference : ProtocolObject
{
    public string? ActivityId { get; init; }

    public ChannelAccount? User { get; init; }

    public ChannelAccount? Bot { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? ChannelId { get; init; }

    public string? ServiceUrl { get; init; }

    public string? Locale { get; init; }
}
