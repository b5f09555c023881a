using Bot.Knowledge.Articles.Checks.Wording;

namespace Bot.Knowledge.Editing;

/// <summary>A draft that cannot be written as files; the text says where and why.</summary>
public sealed class DraftException(FindingText text) : Exception(text.ToString())
{
    public FindingText Text => text;

    /// <summary>A draft of another article than the one that it is to change.</summary>
    public static DraftException OtherArticle() => new(DraftTexts.PlaceFixed());
}
