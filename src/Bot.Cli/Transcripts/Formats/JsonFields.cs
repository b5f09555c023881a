using System.Text.Json;

namespace Bot.Cli.Transcripts.Formats;

/// <summary>Fields of a transcript's JSON, by kind.</summary>
internal static class JsonFields
{
    /// <summary>The document.</summary>
    /// <exception cref="TranscriptException">It is not JSON; names the line.</exception>
    public static JsonDocument Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true });
        }
        catch (JsonException e)
        {
            throw new TranscriptException(
                $"line {(e.LineNumber ?? 0) + 1}: not valid JSON at byte {(e.BytePositionInLine ?? 0) + 1} of the line.",
                e
            );
        }
    }

    public static string? Text(this JsonElement holder, string name) =>
        Field(holder, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static double? Number(this JsonElement holder, string name) =>
        Field(holder, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetDouble(out var value) ? value : null;

    public static JsonElement? Child(this JsonElement holder, string name) =>
        Field(holder, name) is { ValueKind: JsonValueKind.Object } child ? child : null;

    public static IReadOnlyList<JsonElement> Items(this JsonElement holder, string name) =>
        Field(holder, name) is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray()] : [];

    public static bool Has(this JsonElement holder, string name) => Field(holder, name) is not null;

    private static JsonElement? Field(JsonElement holder, string name) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var value) ? value : null;
}
