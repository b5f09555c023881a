using Bot.Protocol.Json;

namespace Bot.Protocol.Cards;

/// <summary>What was paid.</summary>
public sealed record ReceiptCard : ProtocolObject
{
    public string? Title { get; init; }

    public IReadOnlyList<Fact>? Facts { get; init; }

    public IReadOnlyList<ReceiptItem>? Items { get; init; }

    public CardAction? Tap { get; init; }

    public string? Tax { get; init; }

    public string? Vat { get; init; }

    public string? Total { get; init; }

    public IReadOnlyList<CardAction>? Buttons { get; init; }
}
