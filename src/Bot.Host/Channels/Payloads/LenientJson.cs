using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Bot.Host.Web;
using Bot.Protocol.Json;

namespace Bot.Host.Channels.Payloads;

/// <summary>What other systems send as JSON, read leniently and written plainly.</summary>
internal static class LenientJson
{
    public static JsonSerializerOptions Plain { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The body as a JSON object.</summary>
    /// <exception cref="RefusedException">400 when it is none, 413 when it is longer than <paramref name="limit"/> bytes.</exception>
    public static async Task<JsonObject> ReadAsync(HttpRequest request, int limit) => Read(await RequestBody.ReadAsync(request, limit));

    /// <summary>The bytes as a JSON object.</summary>
    /// <exception cref="RefusedException">400 when they are none.</exception>
    public static JsonObject Read(byte[] body)
    {
        try
        {
            return !Utf8.IsValid(body)
                ? throw new RefusedException(400, "BadArgument", "The body is not UTF-8.")
                : JsonNode.Parse(body, documentOptions: new() { MaxDepth = 32 }) as JsonObject
                    ?? throw new RefusedException(400, "BadArgument", "A JSON object is expected.");
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            throw new RefusedException(400, "BadArgument", "The body is not valid JSON.");
        }
    }

    /// <summary>The text field; null when there is none. Half characters become U+FFFD, and NUL is left out.</summary>
    public static string? Text(this JsonNode? node, string name) =>
        node is JsonObject holder && Field(holder, name) is JsonValue value && value.GetValueKind() == JsonValueKind.String
            ? JsonReading.Whole(value.GetValue<JsonElement>())
            : null;

    /// <summary>The number field, also when it is written as text; null when there is none.</summary>
    public static double? Number(this JsonNode? node, string name) =>
        node is JsonObject holder && Field(holder, name) is JsonValue value
            ? value.GetValueKind() switch
            {
                JsonValueKind.Number when value.TryGetValue<double>(out var number) && double.IsFinite(number) => number,
                JsonValueKind.String
                    when double.TryParse(node.Text(name), System.Globalization.CultureInfo.InvariantCulture, out var number)
                        && double.IsFinite(number) => number,
                _ => null,
            }
            : null;

    /// <summary>The array field; empty when there is none.</summary>
    public static IReadOnlyList<JsonNode?> Items(this JsonNode? node, string name) =>
        node is JsonObject holder && Field(holder, name) is JsonArray items ? [.. items] : [];

    public static JsonNode? Child(this JsonNode? node, string name) => node is JsonObject holder ? Field(holder, name) : null;

    public static IResult Answer(JsonNode answer) =>
        Results.Text(answer.ToJsonString(Plain), "application/json", System.Text.Encoding.UTF8);

    // A field given twice, or one whose name is no text, cannot be read by name.
    private static JsonNode? Field(JsonObject holder, string name)
    {
        try
        {
            return holder.TryGetPropertyValue(name, out var value) ? value : null;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            throw new RefusedException(400, "BadArgument", "The body is not valid JSON: a field stands twice, or its name is no text.");
        }
    }
}
