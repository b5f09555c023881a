using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bot.Cli.Storage;
using Bot.Storage;
using Bot.Storage.Privacy;
using Bot.Storage.Staff;
using Microsoft.Extensions.Configuration;

namespace Bot.Cli.Privacy;

/// <summary><c>bot resident export</c>: a copy of what is kept of a resident (docs/operate/give-a-resident-their-data.md).</summary>
internal static class ExportCommand
{
    public static Command Create(Argument<string> resident, Option<string> by, Option<string> reason)
    {
        var folder = new Option<string>("--to") { Description = "The folder for the two files; made if it is not there.", Required = true };
        var language = new Option<string?>("--language") { Description = "Of the page: en, zh-Hant or zh-Hans; else the resident's own." };
        language.AcceptOnlyFromAmong([.. CopyWords.Tags]);
        var notes = new Option<bool>("--with-notes") { Description = "Also what staff wrote to each other." };
        var export = new Command("export", "Copy what is kept of the resident into a JSON file and a page; prints a proof.")
        {
            resident,
            by,
            reason,
            folder,
            language,
            notes,
        };
        export.SetStoreAction(
            (result, settings, cancel) =>
                ExportAsync(
                    settings,
                    result.GetRequiredValue(resident),
                    result.GetRequiredValue(by),
                    result.GetRequiredValue(reason),
                    result.GetRequiredValue(folder),
                    result.GetValue(language),
                    result.GetValue(notes),
                    cancel
                )
        );
        return export;
    }

    private static async Task<int> ExportAsync(
        IConfiguration settings,
        string resident,
        string by,
        string reason,
        string folder,
        string? language,
        bool withNotes,
        CancellationToken cancellationToken
    )
    {
        var database = StoreAccess.OpenKept(settings);
        using (database as IDisposable)
        {
            var audit = new AuditLog(database, TimeProvider.System);
            var data = settings["Data:Folder"] is { Length: > 0 } kept ? kept : ".data";
            var copies = new ResidentCopies(database, audit, TimeProvider.System, data);
            var found = await new ResidentErasure(database, audit, TimeProvider.System)
                .FindAsync(resident, cancellationToken)
                .ConfigureAwait(false);
            var copy = await copies.ReadAsync(found, withNotes, cancellationToken).ConfigureAwait(false);
            if (copy.Conversations.Count == 0)
            {
                await Console
                    .Error.WriteLineAsync(
                        found.Count == 0
                            ? $"Nothing is kept under '{resident}': give a conversation's id, the resident's id, or the number on "
                                + "WhatsApp or phone. No file was written."
                            : $"What was kept under '{resident}' has been erased. No file was written."
                    )
                    .ConfigureAwait(false);
                return ExitCodes.Findings;
            }

            var json = CopyJson.Write(copy);
            var proof = new CopyProof(
                [.. copy.Conversations.Select(c => c.Id)],
                copy.Conversations.Sum(c => c.Messages.Count),
                copy.Conversations.Sum(c => c.Cases.Count),
                copy.Conversations.Sum(c => c.Files.Count),
                Convert.ToHexStringLower(SHA256.HashData(json)),
                copy.At
            );
            var words = CopyWords.For(language ?? copy.Conversations[^1].Language);
            var page = new CopyPage(words).Write(copy, proof, withNotes);
            Directory.CreateDirectory(folder);
            await copies.NoteAsync(proof, by, reason, cancellationToken).ConfigureAwait(false);

            // The audit log says that the copy was made: from here on it is.
            var name = Path.Combine(
                folder,
                $"resident-{copy.At.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}"
            );
            await KeepAsync($"{name}.json", json).ConfigureAwait(false);
            await KeepAsync($"{name}.html", Encoding.UTF8.GetBytes(page)).ConfigureAwait(false);
            Console.WriteLine(JsonSerializer.Serialize(proof, CliJson.Default.CopyProof));
            return ExitCodes.Ok;
        }
    }

    /// <summary>Never over another file, and for nobody else's eyes where the system knows such a thing.</summary>
    private static async Task KeepAsync(string path, byte[] content)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var file = new FileStream(path, options);
        await using (file.ConfigureAwait(false))
        {
            await file.WriteAsync(content).ConfigureAwait(false);
        }
    }
}
