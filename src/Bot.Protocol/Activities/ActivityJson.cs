using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Protocol.Json;

namespace Bot.Protocol.Activities;

/// <summary>Activities from and to JSON.</summary>
public static class ActivityJson
{
    private static JsonTypeInfo<Activity> TypeInfo { get; } = (JsonTypeInfo<Activity>)ProtocolJson.Options.GetTypeInfo(typeof(Activity));

    /// <summary>Reads one activity.</summary>
    /// <exception cref="ActivityFormatException">Not JSON, not an object, a field of the wrong kind, broken Unicode, or no
    /// <c>type</c>.</exception>
    public static Activity Parse(string json) => Parse(Encoding.UTF8.GetBytes(json));

    /// <inheritdoc cref="Parse(string)"/>
    public static Activity Parse(ReadOnlySpan<byte> utf8)
    {
        var activity = Guarded(utf8, TypeInfo);
        return string.IsNullOrWhiteSpace(activity.Type) ? throw new ActivityFormatException("The activity has no 'type'.") : activity;
    }

    /// <summary>The activity as JSON, nulls left out.</summary>
    public static string Write(Activity activity) => JsonSerializer.Serialize(activity, TypeInfo);

    /// <summary>The activity as UTF-8 JSON, nulls left out.</summary>
    public static byte[] WriteUtf8(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, TypeInfo);

    /// <summary>The activity as one JSON value, for a transcript or another's payload.</summary>
    public static JsonElement ToElement(Activity activity) => JsonSerializer.SerializeToElement(activity, TypeInfo);

    /// <summary>
    /// Any protocol value (a card, a status) as one JSON value, for <see cref="Activity.Value"/> or <see cref="Attachment.Content"/>.
    /// </summary>
    public static JsonElement ToElement<T>(T value) =>
        JsonSerializer.SerializeToElement(value, ProtocolJson.Options.GetTypeInfo(typeof(T)));

    internal static T Guarded<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> typeInfo)
        where T : class
    {
        try
        {
            var read =
                JsonSerializer.Deserialize(utf8, typeInfo)
                ?? throw new ActivityFormatException("The body is null; a JSON object is expected.");
            RefuseHalfCharacters(utf8, read, typeInfo);
            return read;
        }
        catch (JsonException exception)
        {
            var where =
                exception.Path is { Length: > 1 } path ? $" at {path}"
                : exception.LineNumber is { } line ? $" at line {line + 1}, byte {exception.BytePositionInLine + 1}"
                : "";
            throw new ActivityFormatException($"The body is not a valid JSON {typeof(T).Name}{where}.", exception);
        }
        catch (InvalidOperationException exception)
        {
            throw new ActivityFormatException("The body holds half of a character (an unpaired surrogate).", exception);
        }
    }

    // Half surrogate pairs inside values that are kept as they came would surface only when someone reads them later.
    private static void RefuseHalfCharacters<T>(ReadOnlySpan<byte> utf8, T read, JsonTypeInfo<T> typeInfo)
    {
        if (utf8.IndexOf("\\ud"u8) >= 0 || utf8.IndexOf("\\uD"u8) >= 0)
        {
            _ = JsonSerializer.SerializeToUtf8Bytes(read, typeInfo);
        }
    }
}
