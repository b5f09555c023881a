namespace Bot.Knowledge.Articles.Checks.Wording;

/// <summary>What is said of an article's file that does not hold what its form asks for.</summary>
internal static class FrontMatterTexts
{
    public static FindingText NoHead() => new("head-missing");

    public static FindingText NoAnchor(string heading) => new("heading-no-anchor", ("heading", heading));

    /// <param name="id">The id.</param>
    /// <param name="file">The file of the article that has it.</param>
    public static FindingText IdTaken(string id, string file) => new("id-taken", ("id", id), ("file", file));

    public static FindingText IdNotFile(string id, string name) => new("id-not-file", ("id", id), ("name", name));

    public static FindingText DepartmentNotFolder(string department, string folder) =>
        new("department-not-folder", ("department", department), ("folder", folder));

    public static FindingText Status(string? status) => new("status-unknown", ("status", status ?? ""));

    public static FindingText StatusDiffers(string chinese, string english) =>
        new("status-differs", ("chinese", chinese), ("english", english));

    /// <param name="field">As the front matter calls it.</param>
    public static FindingText FieldMissing(string field) => new("field-missing", ("field", field));

    public static FindingText NoDate(string field, string? value) => new("date-form", ("field", field), ("value", value ?? ""));

    public static FindingText SourceId(string? source) => new("source-id", ("source", source ?? ""));

    public static FindingText SourceAddress(string? source, string? address) =>
        new("source-address", ("source", source ?? ""), ("address", address ?? ""));

    public static FindingText SourceConfidence(string? source, string? confidence) =>
        new("source-confidence", ("source", source ?? ""), ("confidence", confidence ?? ""));

    public static FindingText SourceAsOf(string? source, string date) =>
        new("source-as-of", ("source", source ?? ""), ("field", "as-of"), ("date", date));

    public static FindingText AnchorTwice(string entry) => new("anchor-twice", ("entry", entry));

    public static FindingText NotListed(string entry) => new("entry-not-listed", ("entry", entry));

    public static FindingText NoHeading(string entry) => new("entry-no-heading", ("entry", entry));

    public static FindingText Facet(string entry, string? facet) =>
        new("entry-facet", ("entry", entry), ("facet", facet ?? ""), ("facets", Facets.Listed));

    public static FindingText NoAnswer(string entry) => new("entry-no-answer", ("entry", entry));

    public static FindingText SourceUnknown(string entry, string source) =>
        new("entry-source-unknown", ("entry", entry), ("source", source));
}
