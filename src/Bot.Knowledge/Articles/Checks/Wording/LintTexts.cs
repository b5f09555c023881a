using System.Globalization;

namespace Bot.Knowledge.Articles.Checks.Wording;

/// <summary>What is said of an article that can be read and should not stand as it does.</summary>
internal static class LintTexts
{
    public static FindingText OneLanguage() => new("article-one-language");

    public static FindingText Department(string department) => new("department-unknown", ("department", department));

    public static FindingText ReviewPassed(DateOnly date) =>
        new("review-passed", ("date", Day(date)), ("checked", "reviewed"), ("due", "review-by"));

    public static FindingText ReviewedToCome(DateOnly date) => new("reviewed-to-come", ("date", Day(date)), ("checked", "reviewed"));

    public static FindingText NoSource(string entry) => new("entry-no-source", ("entry", entry));

    public static FindingText EntryOneLanguage(string entry) => new("entry-one-language", ("entry", entry));

    public static FindingText NumberInEnglish(string entry, decimal number) =>
        new("number-english-only", ("entry", entry), ("number", Number(number)));

    public static FindingText NumberInChinese(string entry, decimal number) =>
        new("number-chinese-only", ("entry", entry), ("number", Number(number)));

    public static FindingText FormInEnglish(string entry, string form) => new("form-english-only", ("entry", entry), ("form", form));

    public static FindingText FormInChinese(string entry, string form) => new("form-chinese-only", ("entry", entry), ("form", form));

    public static FindingText AddressInEnglish(string entry, string address) =>
        new("address-english-only", ("entry", entry), ("address", address));

    public static FindingText AddressInChinese(string entry, string address) =>
        new("address-chinese-only", ("entry", entry), ("address", address));

    public static FindingText LinkOpen() => new("link-open");

    public static FindingText LinkWithoutWords(string target) => new("link-no-words", ("target", target));

    public static FindingText LinkNowhere(string target) => new("link-nowhere", ("target", target));

    /// <param name="question">As the first of them asks it.</param>
    /// <param name="entry">The first entry.</param>
    /// <param name="others">The others, one or more.</param>
    public static FindingText QuestionTwice(string question, string entry, IEnumerable<string> others) =>
        new("question-twice", ("question", question), ("entry", entry), ("others", string.Join(", ", others)));

    public static FindingText AnsweredAlready(string question, string topic, string entry) =>
        new("uncovered-answered", ("question", question), ("topic", topic), ("entry", entry));

    public static FindingText StatedAlready(string question, string entry) =>
        new("unstated-answered", ("question", question), ("entry", entry));

    /// <param name="entry">Null: the title or the summary.</param>
    /// <param name="characters">The Simplified ones.</param>
    public static FindingText Simplified(string? entry, string characters) =>
        entry is null ? new("script-head", ("characters", characters)) : new("script-entry", ("entry", entry), ("characters", characters));

    /// <param name="entry">Null: the title or the summary.</param>
    /// <param name="tag">As it is written.</param>
    public static FindingText Html(string? entry, string tag) =>
        entry is null ? new("html-head", ("tag", tag)) : new("html-entry", ("entry", entry), ("tag", tag));

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
