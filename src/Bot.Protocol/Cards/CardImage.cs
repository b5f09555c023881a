using Bot.Protocol.Json;

namespace Bot.Protocol.Cards;

/// <summary>A picture on a card.</summary>
public sealed record CardImage : ProtocolObject
{
    public string? Url { get; init; }

    public string? Alt { get; init; }

    public CardAction? Tap { get; init; }
}
