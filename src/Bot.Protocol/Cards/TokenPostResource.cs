using Bot.Protocol.Json;

namespace Bot.Protocol.Cards;

/// <summary>Where a client posts its token.</summary>
public sealed record TokenPostResource : ProtocolObject
{
    public string? SasUrl { get; init; }
}
