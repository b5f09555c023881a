using Bot.Protocol.Json;

namespace Bot.Protocol.Cards;

/// <summary>Title, text, pictures and buttons; thumbnail cards have the same fields.</summary>
public sealed record HeroCard : ProtocolObject
{
    public string? Title { get; init; }

    public string? Subtitle { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<CardImage>? Images { get; init; }

    public IReadOnlyList<CardAction>? Buttons { get; init; }

    public CardAction? Tap { get; init; }
}
