using System.Text.Json.Serialization;

namespace Bot.Knowledge.Editing;

/// <summary>A text of an article in both languages.</summary>
/// <param name="English">Null: it does not exist in English.</param>
/// <param name="Chinese">Traditional; null: it does not exist in Chinese.</param>
public sealed record BilingualText([property: JsonPropertyName("en")] string? English, [property: JsonPropertyName("zh")] string? Chinese);
