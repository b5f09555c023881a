using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Dialogs.State;

/// <summary>The state as the store keeps it.</summary>
public static class DialogStateJson
{
    public static string Write(DialogState state) => JsonSerializer.Serialize(state, StateJsonContext.Default.DialogState);

    /// <summary>Reads what <see cref="Write"/> wrote, by this version or an earlier one; null or empty is a new conversation.</summary>
    /// <exception cref="JsonException">The text is not a state.</exception>
    public static DialogState Read(string? json) =>
        string.IsNullOrEmpty(json)
            ? DialogState.New
            : JsonSerializer.Deserialize(json, StateJsonContext.Default.DialogState) ?? DialogState.New;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault
)]
[JsonSerializable(typeof(DialogState))]
internal sealed partial class StateJsonContext : JsonSerializerContext;
