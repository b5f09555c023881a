using System.Text.Json;
using Bot.Protocol.Json;

namespace Bot.Protocol.Activities;

/// <summary>A file or a card: either <see cref="ContentUrl"/> or <see cref="Content"/>, not both.</summary>
public sealed record Attachment : ProtocolObject
{
    /// <summary>A media type, or one of <see cref="Cards.CardContentTypes"/>.</summary>
    public string? ContentType { get; init; }

    public string? ContentUrl { get; init; }

    public JsonElement? Content { get; init; }

    public string? Name { get; init; }

    public string? ThumbnailUrl { get; init; }
}
