using System.Text.Json;
using Bot.Protocol.Json;

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
            return root.Text("type") is { Length: > 0 } type
                ? new()
                {
                    Type = type,
                    CallSid = root.Text("callSid") ?? root.Text("callControlId") ?? root.Text("sessionId"),
                    From = root.Text("from"),
                    To = root.Text("to"),
                    Prompt = root.Text("voicePrompt") ?? "",
                    Lang = root.Text("lang"),
                    Last = root.Field("last") is not { ValueKind: JsonValueKind.False },
                    Heard = root.Text("utteranceUntilInterrupt") ?? "",
                    HeardMs = root.Number("durationUntilInterruptMs"),
                    Digit = root.Text("digit") is [var digit] && (char.IsAsciiDigit(digit) || digit is '*' or '#') ? digit : null,
                    Description = root.Text("description"),
                }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
