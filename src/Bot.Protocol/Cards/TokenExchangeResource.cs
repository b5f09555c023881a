using Bot.Protocol.Json;

namespace Bot.Protocol.Cards;

/// <summary>What a client can exchange its token for.</summary>
public sealed record TokenExchangeResource : ProtocolObject
{
    public string? Id { get; init; }

    public string? Uri { get; init; }

    public string? ProviderId { get; init; }
}
