using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Knowledge.Learned;

namespace Bot.Dialogs.FollowUps.Learned;

/// <summary>A line of <c>training/follow-up/*.jsonl</c>: a message that comes after another one.</summary>
/// <param name="Kind">One of the constants here.</param>
/// <param name="Article">The article that it asks of, or that was spoken of; empty where that does not matter.</param>
/// <param name="Text">What a resident wrote.</param>
/// <param name="Entry">The entry that answers it; null where none does or that does not matter.</param>
internal sealed record FollowUpExample(string Kind, string Article, string Text, string? Entry = null)
{
    /// <summary>It names nothing: only what was spoken of before tells what it asks of.</summary>
    public const string Bare = "bare";

    /// <summary>It names a new topic and no more ("and the liquor licence?").</summary>
    public const string Fragment = "fragment";

    /// <summary>It asks of a new topic in full, though it opens like a follow-up.</summary>
    public const string Full = "full";

    /// <summary>It goes on, and asks for what nothing tells.</summary>
    public const string Unstated = "unstated";

    /// <summary>It goes on, and opens with thanks or assent.</summary>
    public const string Request = "request";

    /// <summary>Thanks, assent, a reaction or a goodbye, and nothing asked.</summary>
    public const string Courtesy = "courtesy";

    private static readonly string[] Kinds = [Bare, Fragment, Full, Unstated, Request, Courtesy];

    /// <summary>Whether it goes on with what was spoken of.</summary>
    public bool GoesOn => Kind is Bare or Unstated or Request;

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="JsonException">A line is not valid; the message names file and line.</exception>
    public static IReadOnlyList<FollowUpExample> ReadAll(string folder) =>
        [
            .. TrainingFolder
                .Read(folder, FollowUpExampleJson.Default.FollowUpExample, Checked)
                .DistinctBy(e => e.Text, StringComparer.Ordinal),
        ];

    private static FollowUpExample Checked(FollowUpExample? read) =>
        read is { Text.Length: > 0, Article: not null } && Kinds.Contains(read.Kind)
            ? read
            : throw new JsonException($"'kind' ({string.Join(", ", Kinds)}), 'article' and 'text' are needed.");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FollowUpExample))]
internal sealed partial class FollowUpExampleJson : JsonSerializerContext;
