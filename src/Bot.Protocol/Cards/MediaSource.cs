using Bot.Protocol.Json;

namespace Bot.Protocol.Cards;

/// <summary>Where a medium is.</summary>
public sealed record MediaSource : ProtocolObject
{
    public string? Url { get; init; }

    public string? Profile { get; init; }
}
