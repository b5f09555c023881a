using System.Globalization;

namespace Bot.Knowledge.Articles.Checks.Wording;

/// <summary>What is said of files that are missing, unreadable or not in the form of their kind, and of golden questions.</summary>
internal static class FileTexts
{
    public static FindingText Missing() => new("file-missing");

    public static FindingText Encoding() => new("file-encoding");

    public static FindingText Name() => new("file-name");

    public static FindingText Tab() => new("yaml-tab");

    public static FindingText UnknownField(string field) => new("yaml-unknown-field", ("field", field));

    public static FindingText FieldTwice(string field) => new("yaml-twice", ("field", field));

    public static FindingText WrongKind() => new("yaml-kind");

    /// <param name="said">The parser's own words, without a full stop.</param>
    public static FindingText Unreadable(string said) => new("yaml-unreadable", ("said", said));

    /// <param name="said">The parser's own words.</param>
    public static FindingText GoldenUnreadable(string said) => new("golden-unreadable", ("said", said));

    public static FindingText GoldenArticle(string question, string article) =>
        new("golden-article", ("question", question), ("article", article));

    public static FindingText GoldenEntry(string question, string article, string entry) =>
        new("golden-entry", ("question", question), ("article", article), ("entry", entry));

    /// <summary>The last line of <c>bot kb lint</c>.</summary>
    public static FindingText Summary(int articles, int entries, int findings) =>
        new("lint-summary", ("articles", Written(articles)), ("entries", Written(entries)), ("findings", Written(findings)));

    private static string Written(int count) => count.ToString(CultureInfo.InvariantCulture);
}
