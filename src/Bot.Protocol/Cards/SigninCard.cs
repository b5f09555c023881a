using Bot.Protocol.Json;

namespace Bot.Protocol.Cards;

/// <summary>Asks the resident to sign in on a page.</summary>
public sealed record SigninCard : ProtocolObject
{
    public string? Text { get; init; }

    public IReadOnlyList<CardAction>? Buttons { get; init; }
}
