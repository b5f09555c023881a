using System.Globalization;

namespace Bot.Knowledge.Articles.Checks.Wording;

/// <summary>What is said of a draft before it is written as files.</summary>
internal static class DraftTexts
{
    public static FindingText Empty() => new("draft-empty");

    public static FindingText NoQuestion(string entry) => new("question-empty", ("entry", entry));

    public static FindingText AnswerWithoutQuestion(string entry) => new("question-half-empty", ("entry", entry));

    public static FindingText PlaceFixed() => new("place-fixed");

    public static FindingText OwnerLines() => new("owner-lines");

    public static FindingText TitleLines() => new("title-lines");

    public static FindingText SourceLines(string source) => new("source-lines", ("source", source));

    public static FindingText QuestionLines(string entry) => new("question-lines", ("entry", entry));

    public static FindingText AskLines(string entry) => new("ask-lines", ("entry", entry));

    /// <param name="entry">Null: the summary; else the answer of the entry.</param>
    public static FindingText ControlCharacters(string? entry) =>
        entry is null ? new("summary-control") : new("answer-control", ("entry", entry));

    /// <inheritdoc cref="ControlCharacters"/>
    public static FindingText Heading(string? entry) => entry is null ? new("summary-heading") : new("answer-heading", ("entry", entry));

    public static FindingText TooManyParts(int sources, int entries) =>
        new("too-many-parts", ("sources", Written(sources)), ("entries", Written(entries)));

    public static FindingText TooManyAsks(string entry, int most) => new("too-many-asks", ("entry", entry), ("most", Written(most)));

    /// <param name="most">In characters.</param>
    public static FindingText TooLong(int most) => new("too-long", ("most", Written(most)));

    public static FindingText AnchorForm(string entry) => new("anchor-form", ("entry", entry));

    public static FindingText FieldForm(string field, string value) => new("field-form", ("field", field), ("value", value));

    public static FindingText ListHoldsNull() => new("list-null");

    private static string Written(int count) => count.ToString(CultureInfo.InvariantCulture);
}
