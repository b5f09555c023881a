using System.Text.Json.Serialization;
using Bot.Protocol.Json;

namespace Bot.Protocol.DirectLine;

/// <summary>The answer of token and conversation calls.</summary>
public sealed record ConversationResource : ProtocolObject
{
    public required string ConversationId { get; init; }

    public string? Token { get; init; }

    /// <summary>Seconds until the token ends.</summary>
    [JsonPropertyName("expires_in")]
    public int? ExpiresIn { get; init; }

    /// <summary>Absolute ws or wss address, good for 60 seconds without further proof.</summary>
    public string? StreamUrl { get; init; }

    public string? ReferenceGrammarId { get; init; }
}
