using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Protocol.Activities;
using Bot.Protocol.Cards;
using Bot.Protocol.DirectLine;
using Bot.Protocol.Handoff;

namespace Bot.Protocol.Json;

/// <summary>Source-generated JSON of all protocol types: camelCase, nulls left out, text kept readable (protocols §1.1).</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(UtcTimeConverter)]
)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(IReadOnlyList<Activity>))]
[JsonSerializable(typeof(HeroCard))]
[JsonSerializable(typeof(MediaCard))]
[JsonSerializable(typeof(ReceiptCard))]
[JsonSerializable(typeof(SigninCard))]
[JsonSerializable(typeof(OAuthCard))]
[JsonSerializable(typeof(HandoffStatus))]
[JsonSerializable(typeof(Transcript))]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(ConversationResource))]
[JsonSerializable(typeof(TokenParameters))]
[JsonSerializable(typeof(ConversationStart))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(Dictionary<string, JsonElement>))]
internal sealed partial class ProtocolJsonContext : JsonSerializerContext;

/// <summary>The serializer options of the protocol; hand them to ASP.NET Core or use them with <see cref="JsonSerializer"/>.</summary>
public static class ProtocolJson
{
    /// <summary>
    /// Reads camelCase, and field names in any case (old clients send <c>User</c>); refuses a name given twice in one object, which two
    /// readers could take for different things. Depth is at most 64.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>Reads any protocol object.</summary>
    /// <exception cref="ActivityFormatException">Not JSON, not an object, a field of the wrong kind, or broken Unicode.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8)
        where T : class =>
        ActivityJson.Guarded(utf8, (System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)));

    /// <summary>Any protocol object as UTF-8 JSON, nulls left out.</summary>
    public static byte[] WriteUtf8<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options.GetTypeInfo(typeof(T)));

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(ProtocolJsonContext.Default.Options)
        {
            TypeInfoResolver = ProtocolJsonContext.Default,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            AllowDuplicateProperties = false,
            PropertyNameCaseInsensitive = true,
            MaxDepth = 64,
        };
        options.MakeReadOnly();
        return options;
    }
}
