using System.Globalization;
using System.Text.Json;

namespace Bot.Host.Channels.Phone.ConversationRelay;

/// <summary>
/// A frame of the carrier, read leniently: an unknown field is ignored, an unknown type is left to the caller (protocols §6.2).
/// </summary>
internal sealed record RelayFrame
{
    public required string Type { get; init; }

    /// <summary>Of <c>setup</c>.</summary>
    public string? CallSid { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>Of <c>prompt</c>: what was heard so far.</summary>
    public string Prompt { get; init; } = "";

    public string? Lang { get; init; }

    /// <summary>Of <c>prompt</c>: the sentence is whole.</summary>
    public bool Last { get; init; } = true;

    /// <summary>Of <c>interrupt</c>: what of the voice was heard.</summary>
    public string Heard { get; init; } = "";

    /// <summary>Of <c>interrupt</c>, in milliseconds.</summary>
    public double? HeardMs { get; init; }

    /// <summary>Of <c>dtmf</c>: 0–9, * or #.</summary>
    public char? Digit { get; init; }

    /// <summary>Of <c>error</c>.</summary>
    public string? Description { get; init; }

    /// <summary>Reads a frame; null when it is not one.</summary>
    public static RelayFrame? Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8);
            using var document = JsonDocument.ParseValue(ref reader);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && Text(root, "type") is { Length: > 0 } type
                ? new()
                {
                    Type = type,
                    CallSid = Text(root, "callSid") ?? Text(root, "callControlId") ?? Text(root, "sessionId"),
                    From = Text(root, "from"),
                    To = Text(root, "to"),
                    Prompt = Text(root, "voicePrompt") ?? "",
                    Lang = Text(root, "lang"),
                    Last = !root.TryGetProperty("last", out var last) || last.ValueKind != JsonValueKind.False,
                    Heard = Text(root, "utteranceUntilInterrupt") ?? "",
                    HeardMs = Number(root, "durationUntilInterruptMs"),
                    Digit = Text(root, "digit") is [var digit] && (char.IsAsciiDigit(digit) || digit is '*' or '#') ? digit : null,
                    Description = Text(root, "description"),
                }
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // A number, or a string of one in older carriers.
    private static double? Number(JsonElement root, string name) =>
        !root.TryGetProperty(name, out var value)
            ? null
            : value.ValueKind switch
            {
                JsonValueKind.Number when value.TryGetDouble(out var number) => number,
                JsonValueKind.String
                    when double.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
                _ => null,
            };
}
