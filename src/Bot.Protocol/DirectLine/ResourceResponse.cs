using Bot.Protocol.Json;

namespace Bot.Protocol.DirectLine;

/// <summary>The id that an activity was given.</summary>
public sealed record ResourceResponse : ProtocolObject
{
    public required string Id { get; init; }
}
