using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Dialogs.Decisions;

/// <summary>The trace as <see cref="Conversations.DecisionRecords.DecisionRecord.Json"/> keeps it.</summary>
public static class DecisionJson
{
    private static readonly DecisionJsonContext Context = new(
        new JsonSerializerOptions(DecisionJsonContext.Default.Options)
        {
            // Records are read by people too; nothing here is put into a page without being escaped there.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }
    );

    public static string Write(DecisionTrace trace) => JsonSerializer.Serialize(trace, Context.DecisionTrace);

    /// <exception cref="JsonException">The text is not a decision record.</exception>
    public static DecisionTrace Read(string json) =>
        JsonSerializer.Deserialize(json, Context.DecisionTrace) ?? throw new JsonException("The decision record is null.");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(DecisionTrace))]
internal sealed partial class DecisionJsonContext : JsonSerializerContext;
