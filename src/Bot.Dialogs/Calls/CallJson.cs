using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Dialogs.Calls;

/// <summary>Calls as stores keep them.</summary>
public static class CallJson
{
    public static string Write(Call call) => JsonSerializer.Serialize(call, CallJsonContext.Default.Call);

    /// <exception cref="JsonException">The text is not a call.</exception>
    public static Call Read(string json) =>
        JsonSerializer.Deserialize(json, CallJsonContext.Default.Call) ?? throw new JsonException("The call is null.");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(Call))]
internal sealed partial class CallJsonContext : JsonSerializerContext;
