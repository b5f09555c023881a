using System.Text.Json.Serialization;

namespace Bot.Knowledge.Editing;

/// <summary>Other ways of asking for an entry, each a line of its own.</summary>
public sealed record DraftQuestions
{
    [JsonPropertyName("en")]
    public IReadOnlyList<string> English { get; init; } = [];

    /// <summary>In either script, written or Cantonese.</summary>
    [JsonPropertyName("zh")]
    public IReadOnlyList<string> Chinese { get; init; } = [];
}
