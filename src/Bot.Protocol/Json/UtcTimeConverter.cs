using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Protocol.Json;

/// <summary>ISO 8601 with offset; an offset of zero is written <c>Z</c>, as the clients compare and sort such text.</summary>
internal sealed class UtcTimeConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TryGetDateTimeOffset(out var time) ? time : throw new JsonException("not an ISO 8601 time such as 2026-11-22T10:13:25.887Z");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(
            value.Offset == TimeSpan.Zero
                ? value.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)
                : value.ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture)
        );
}
