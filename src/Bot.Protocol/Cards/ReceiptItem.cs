using Bot.Protocol.Json;

namespace Bot.Protocol.Cards;

/// <summary>One thing on a receipt.</summary>
public sealed record ReceiptItem : ProtocolObject
{
    public string? Title { get; init; }

    public string? Subtitle { get; init; }

    public string? Text { get; init; }

    public CardImage? Image { get; init; }

    public string? Price { get; init; }

    public string? Quantity { get; init; }

    public CardAction? Tap { get; init; }
}
