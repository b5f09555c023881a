using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>A line of <c>training/danger/*.jsonl</c> or <c>training/attack/*.jsonl</c>.</summary>
/// <param name="Form">The form of language, as a tag.</param>
/// <param name="Kind">One of the kinds of the <see cref="GuardSubject"/>, or <see cref="None"/>.</param>
/// <param name="Text">What a resident wrote.</param>
internal sealed record GuardExample(string Form, string Kind, string Text)
{
    public const string None = "none";

    public bool IsHarmless => Kind == None;

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="JsonException">A line is not valid; the message names file and line.</exception>
    public static List<GuardExample> Read(string folder, IReadOnlyList<string> kinds)
    {
        var examples = new List<GuardExample>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            ReadFile(file, kinds, examples);
        }

        return examples;
    }

    public static void ReadFile(string file, IReadOnlyList<string> kinds, List<GuardExample> examples)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                var example = JsonSerializer.Deserialize(line, GuardExampleJson.Default.GuardExample);
                if (example is not { Text.Length: > 0, Form.Length: > 0 } || !(example.IsHarmless || kinds.Contains(example.Kind)))
                {
                    throw new JsonException($"'form', 'kind' ({string.Join(", ", kinds)} or {None}) and 'text' are needed.");
                }

                examples.Add(example);
            }
            catch (JsonException e)
            {
                throw new JsonException($"{Path.GetFileName(file)}:{number}: {e.Message}", e);
            }
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GuardExample))]
internal sealed partial class GuardExampleJson : JsonSerializerContext;
