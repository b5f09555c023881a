using System.Text.Json.Serialization;

namespace Bot.Knowledge.Editing;

/// <summary>What a question is met with.</summary>
/// <param name="Outcome"><c>answer</c>, <c>clarify</c> or <c>no_answer</c>.</param>
/// <param name="Entry">The entry that answers; null unless one does.</param>
/// <param name="Question">That entry's question, in the language of what was asked; null unless one does.</param>
/// <param name="IsRight">Whether that is an entry that answers the question; null unless one answers.</param>
public sealed record TrialAnswer(string Outcome, string? Entry, string? Question, bool? IsRight)
{
    [JsonIgnore]
    public bool IsGiven => Entry is not null;
}
