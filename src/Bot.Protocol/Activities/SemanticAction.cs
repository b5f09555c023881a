using System.Text.Json;
using Bot.Protocol.Json;

namespace Bot.Protocol.Activities;

/// <summary>An action that the sender means, beside the text.</summary>
public sealed record SemanticAction : ProtocolObject
{
    public string? Id { get; init; }

    /// <summary><c>start</c>, <c>continue</c> or <c>done</c>.</summary>
    public string? State { get; init; }

    public Dictionary<string, JsonElement>? Entities { get; init; }
}
