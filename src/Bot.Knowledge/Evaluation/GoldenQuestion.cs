using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Knowledge.Evaluation;

/// <summary>A line of <c>knowledge-base/golden</c>: a question that no article was written from.</summary>
public sealed record GoldenQuestion
{
    public required string Id { get; init; }

    /// <summary>The form of language it is in, as a tag.</summary>
    public required string Form { get; init; }

    /// <summary>How it is put: plain, situation, misspelt …; for one without an answer, its kind.</summary>
    public string? Style { get; init; }

    /// <summary>near-miss, detail or far; null for a question that has an answer.</summary>
    public string? Kind { get; init; }

    public required string Text { get; init; }

    /// <summary>The article that answers it; null when none does.</summary>
    public string? Article { get; init; }

    /// <summary>Anchors of the article's entries that answer it, best first; null or empty when none of them does.</summary>
    public IReadOnlyList<string>? Entries { get; init; }

    /// <summary>True when <paramref name="entryId"/> is one of the entries that answer it.</summary>
    public bool IsAnsweredBy(string? entryId) =>
        Article is not null && entryId is not null && Entries?.Any(anchor => entryId == $"{Article}#{anchor}") == true;

    /// <summary>Reads the questions of one part, <c>development</c> or <c>test</c>.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="JsonException">A line is not valid; the message names file and line.</exception>
    public static IReadOnlyList<GoldenQuestion> Read(string folder, string part)
    {
        var questions = new List<GoldenQuestion>();
        foreach (var file in Directory.EnumerateFiles(folder, $"*.{part}.jsonl").Order(StringComparer.Ordinal))
        {
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                if (!string.IsNullOrWhiteSpace(line))
                {
                    try
                    {
                        questions.Add(JsonSerializer.Deserialize(line, GoldenJson.Default.GoldenQuestion)!);
                    }
                    catch (JsonException e)
                    {
                        throw new JsonException($"{Path.GetFileName(file)}:{number}: {JsonProblem.Of(e)}", e);
                    }
                }
            }
        }

        return questions;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GoldenQuestion))]
internal sealed partial class GoldenJson : JsonSerializerContext;
