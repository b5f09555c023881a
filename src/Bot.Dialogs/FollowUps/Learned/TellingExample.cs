using System.Text.Json;
using System.Text.Json.Serialization;

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
            .. Directory
                .EnumerateFiles(folder, "*.jsonl")
                .Order(StringComparer.Ordinal)
                .SelectMany(Read)
                .DistinctBy(e => e.Text, StringComparer.Ordinal),
        ];

    private static IEnumerable<TellingExample> Read(string file) =>
        File.ReadLines(file)
            .Select((line, i) => (Line: line, Number: i + 1))
            .Where(l => !string.IsNullOrWhiteSpace(l.Line))
            .Select(l => Parse(l.Line, $"{Path.GetFileName(file)}:{l.Number}"));

    private static TellingExample Parse(string line, string place)
    {
        try
        {
            return
                JsonSerializer.Deserialize(line, TellingExampleJson.Default.TellingExample) is { Text.Length: > 0 } example
                && Kinds.Contains(example.Kind)
                ? example
                : throw new JsonException($"'kind' ({string.Join(", ", Kinds)}) and 'text' are needed.");
        }
        catch (JsonException e)
        {
            throw new JsonException($"{place}: {e.Message}", e);
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TellingExample))]
internal sealed partial class TellingExampleJson : JsonSerializerContext;
