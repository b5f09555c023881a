using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Knowledge.Learned;

namespace Bot.Dialogs.FollowUps.Learned;

/// <summary>A line of <c>training/telling/*.jsonl</c>: a statement.</summary>
/// <param name="Kind">One of the constants here.</param>
/// <param name="Text">What a resident wrote.</param>
internal sealed record TellingExample(string Kind, string Text)
{
    /// <summary>A part of the resident's own case ("I'm 54", 佢唔喺香港), which asks nothing and names no service.</summary>
    public const string Told = "told";

    /// <summary>A statement that is a new matter and wants an answer ("my wallet got stolen").</summary>
    public const string Need = "need";

    private static readonly string[] Kinds = [Told, Need];

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="JsonException">A line is not valid; the message names file and line.</exception>
    public static IReadOnlyList<TellingExample> ReadAll(string folder) =>
        [
            .. TrainingFolder
                .Read(folder, TellingExampleJson.Default.TellingExample, Checked)
                .DistinctBy(e => e.Text, StringComparer.Ordinal),
        ];

    private static TellingExample Checked(TellingExample? read) =>
        read is { Text.Length: > 0 } && Kinds.Contains(read.Kind)
            ? read
            : throw new JsonException($"'kind' ({string.Join(", ", Kinds)}) and 'text' are needed.");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TellingExample))]
internal sealed partial class TellingExampleJson : JsonSerializerContext;
