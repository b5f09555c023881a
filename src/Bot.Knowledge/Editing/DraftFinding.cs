using System.Text.Json.Serialization;
using Bot.Knowledge.Articles.Checks.Wording;

namespace Bot.Knowledge.Editing;

/// <summary>What is wrong with a draft.</summary>
/// <param name="Rule">As <c>bot kb lint</c> names it.</param>
/// <param name="Text">What is said of it.</param>
/// <param name="Anchor">The entry; null: the article as a whole.</param>
/// <param name="Language"><c>en</c> or <c>zh</c>; null: both.</param>
public sealed record DraftFinding(string Rule, [property: JsonIgnore] FindingText Text, string? Anchor, string? Language)
{
    /// <summary>What the pages find the words by.</summary>
    public string Code => Text.Code;

    /// <summary>What the words have in their places.</summary>
    public IReadOnlyDictionary<string, string> Arguments => Text.Arguments;

    /// <summary>In English, for whoever does not know the code.</summary>
    public string Message => Text.ToString();
}
