using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bot.Knowledge.Learned;

/// <summary>Reads what is learned from: one JSON object a line, in each <c>*.jsonl</c> of a folder.</summary>
public static class TrainingFolder
{
    /// <summary>The lines of all files, in the order of the files' names; empty ones are left out.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="type">What a line holds.</param>
    /// <param name="parse">Makes an example of it; throws <see cref="JsonException"/> when something is missing or wrong.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="JsonException">A line is not valid; the message names file and line.</exception>
    public static IEnumerable<TExample> Read<TLine, TExample>(string folder, JsonTypeInfo<TLine> type, Func<TLine?, TExample> parse) =>
        Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(file => ReadFile(file, type, parse));

    private static IEnumerable<TExample> ReadFile<TLine, TExample>(string file, JsonTypeInfo<TLine> type, Func<TLine?, TExample> parse) =>
        File.ReadLines(file)
            .Select((line, i) => (Line: line, Place: $"{Path.GetFileName(file)}:{i + 1}"))
            .Where(l => !string.IsNullOrWhiteSpace(l.Line))
            .Select(l => Parse(l.Line, l.Place, type, parse));

    private static TExample Parse<TLine, TExample>(string line, string place, JsonTypeInfo<TLine> type, Func<TLine?, TExample> parse)
    {
        try
        {
            return parse(JsonSerializer.Deserialize(line, type));
        }
        catch (JsonException e)
        {
            throw new JsonException($"{place}: {e.Message}", e);
        }
    }
}
