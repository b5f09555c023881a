using CsvHelper;

namespace Bot.Host.Figures;

/// <summary>
/// A table to be opened in a spreadsheet: RFC 4180 in UTF-8 with a byte order mark, by which spreadsheets know Chinese. A field that a
/// spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
/// </summary>
internal static class CsvFile
{
    private static readonly CsvWriterOptions Rules = CsvWriterOptions.Default with
    {
        Injection = CsvInjection.Escape,
        WriteByteOrderMark = true,
    };

    /// <summary>Answers with the table as it is written; what was sent before a fault has been sent.</summary>
    /// <param name="name">The file's, without ending.</param>
    /// <param name="write">Writes the lines, the first with the names of the columns.</param>
    public static IResult Answer(string name, Func<CsvWriter, Task> write) =>
        Results.Stream(
            async body =>
            {
                await using var csv = CsvWriter.Create(body, Rules, leaveOpen: true);
                await write(csv);
            },
            "text/csv; charset=utf-8",
            $"{name}.csv"
        );
}
