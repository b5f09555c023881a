using Bot.Protocol.Activities;
using Bot.Protocol.Json;

namespace Bot.Protocol.DirectLine;

/// <summary>The body of <c>POST /conversations</c>; real clients send an empty user.</summary>
public sealed record ConversationStart : ProtocolObject
{
    public ChannelAccount? User { get; init; }

    public string? Locale { get; init; }
}
