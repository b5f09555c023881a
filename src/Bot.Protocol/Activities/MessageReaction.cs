using Bot.Protocol.Json;

namespace Bot.Protocol.Activities;

/// <summary>A reaction to a message, such as <c>like</c>.</summary>
public sealed record MessageReaction : ProtocolObject
{
    public string? Type { get; init; }
}
