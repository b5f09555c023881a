using System.Text.Json;
using Bot.Protocol.Json;

namespace Bot.Protocol.Cards;

/// <summary>A button or chip.</summary>
public sealed record CardAction : ProtocolObject
{
    /// <summary>See <see cref="CardActionTypes"/>.</summary>
    public string? Type { get; init; }

    public string? Title { get; init; }

    public string? Image { get; init; }

    public string? ImageAltText { get; init; }

    /// <summary>Of <c>messageBack</c>: the text sent.</summary>
    public string? Text { get; init; }

    /// <summary>Of <c>messageBack</c>: the text shown.</summary>
    public string? DisplayText { get; init; }

    /// <summary>Text, or any value for <c>messageBack</c> and <c>postBack</c>.</summary>
    public JsonElement? Value { get; init; }

    public JsonElement? ChannelData { get; init; }

    /// <summary>False for a page button whose address is a <c>data:</c> or script URI: it must not be passed on (protocols §1.1).</summary>
    public bool IsSafe() =>
        Type is not (CardActionTypes.OpenUrl or CardActionTypes.Signin)
        || (
            Value is { ValueKind: JsonValueKind.String } value
            && Uri.TryCreate(value.GetString(), UriKind.Absolute, out var address)
            && address.Scheme is ("https" or "http" or "mailto" or "tel")
        );
}
