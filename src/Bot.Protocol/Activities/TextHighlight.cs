using Bot.Protocol.Json;

namespace Bot.Protocol.Activities;

/// <summary>A part of the replied-to text that is pointed at.</summary>
public sealed record TextHighlight : ProtocolObject
{
    public string? Text { get; init; }

    /// <summary>Which occurrence of the text, from 1.</summary>
    public int? Occurrence { get; init; }
}
