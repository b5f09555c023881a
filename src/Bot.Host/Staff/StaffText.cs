namespace Bot.Host.Staff;

/// <summary>Words that staff write about a conversation or a switch: notes, summaries, reasons.</summary>
internal static class StaffText
{
    /// <summary>How long one may be, in characters: it goes into entries and audit records that are read for years.</summary>
    public const int Limit = 2_000;

    /// <summary>The text, if it is not too long; null stays null.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="field">Where, by the request's field.</param>
    /// <exception cref="StaffRefusal">400 <c>too-long</c> with the field.</exception>
    public static string? Within(string? text, string field) =>
        text is null || text.Length <= Limit
            ? text
            : throw new StaffRefusal(400, "too-long", $"'{field}' has at most {Limit} characters.") { Extension = new("field", field) };
}
