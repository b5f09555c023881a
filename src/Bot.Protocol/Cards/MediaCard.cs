using Bot.Protocol.Json;

namespace Bot.Protocol.Cards;

/// <summary>The content of audio, video and animation cards.</summary>
public sealed record MediaCard : ProtocolObject
{
    public string? Title { get; init; }

    public string? Subtitle { get; init; }

    public string? Text { get; init; }

    public CardImage? Image { get; init; }

    public IReadOnlyList<MediaSource>? Media { get; init; }

    public IReadOnlyList<CardAction>? Buttons { get; init; }

    public bool? Shareable { get; init; }

    public bool? Autoloop { get; init; }

    public bool? Autostart { get; init; }

    /// <summary><c>16:9</c> or <c>4:3</c>.</summary>
    public string? Aspect { get; init; }

    /// <summary>ISO 8601 duration.</summary>
    public string? Duration { get; init; }
}
