using Bot.Protocol.Json;

namespace Bot.Protocol.Cards;

/// <summary>Asks for a token of a connection.</summary>
public sealed record OAuthCard : ProtocolObject
{
    public string? Text { get; init; }

    public string? ConnectionName { get; init; }

    public IReadOnlyList<CardAction>? Buttons { get; init; }

    public TokenExchangeResource? TokenExchangeResource { get; init; }

    public TokenPostResource? TokenPostResource { get; init; }
}
