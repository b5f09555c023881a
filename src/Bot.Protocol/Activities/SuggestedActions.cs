using Bot.Protocol.Cards;
using Bot.Protocol.Json;

namespace Bot.Protocol.Activities;

/// <summary>Chips under the last message.</summary>
public sealed record SuggestedActions : ProtocolObject
{
    /// <summary>Whose chips they are, by account id; empty or missing: everyone's.</summary>
    public IReadOnlyList<string>? To { get; init; }

    public IReadOnlyList<CardAction>? Actions { get; init; }
}
