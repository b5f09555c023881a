using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Knowledge.Learned;

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
    public static List<GuardExample> Read(string folder, IReadOnlyList<string> kinds) =>
        [
            .. TrainingFolder.Read(
                folder,
                GuardExampleJson.Default.GuardExample,
                read =>
                    read is { Text.Length: > 0, Form.Length: > 0 } && (read.IsHarmless || kinds.Contains(read.Kind))
                        ? read
                        : throw new JsonException($"'form', 'kind' ({string.Join(", ", kinds)} or {None}) and 'text' are needed.")
            ),
        ];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GuardExample))]
internal sealed partial class GuardExampleJson : JsonSerializerContext;
