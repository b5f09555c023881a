using System.Text.Json.Serialization;

namespace Bot.Knowledge.Editing;

/// <summary>A question that a draft would have answered otherwise.</summary>
/// <param name="Form">Tag of the form that it is in.</param>
public sealed record TrialChange(string Text, string Form, TrialAnswer Before, TrialAnswer After)
{
    [JsonIgnore]
    public bool IsLost => Before.IsRight == true && After.IsRight != true;

    [JsonIgnore]
    public bool IsWon => Before.IsRight != true && After.IsRight == true;

    /// <summary>Whether an entry of the article answers before or after.</summary>
    internal bool Concerns(string articleId) =>
        new[] { Before.Entry, After.Entry }.Any(entry => entry?.StartsWith(articleId + "#", StringComparison.Ordinal) == true);
}
