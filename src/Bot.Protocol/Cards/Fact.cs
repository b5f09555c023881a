using Bot.Protocol.Json;

namespace Bot.Protocol.Cards;

/// <summary>A line of name and value.</summary>
public sealed record Fact : ProtocolObject
{
    public string? Key { get; init; }

    public string? Value { get; init; }
}
