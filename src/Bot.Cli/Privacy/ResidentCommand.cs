using System.CommandLine;
using System.Text.Json;
using Bot.Cli.Storage;
using Bot.Storage;
using Bot.Storage.Database;
using Bot.Storage.Privacy;
using Bot.Storage.Sqlite;
using Bot.Storage.Staff;
using Microsoft.Extensions.Configuration;

namespace Bot.Cli.Privacy;

/// <summary><c>bot resident …</c>: find, copy, erase and hold what is kept of a resident (docs/operate/erase-a-persons-data.md).</summary>
internal static class ResidentCommand
{
    public static Command Create()
    {
        var resident = new Argument<string>("resident")
        {
            Description = "A conversation's id, the resident's id, or the number on WhatsApp or phone.",
        };
        var by = new Option<string>("--by") { Description = "Who does it, for the audit log.", Required = true };
        var reason = new Option<string>("--reason")
        {
            Description = "Why: the request's number. Never the resident's words.",
            Required = true,
        };
        var find = new Command("find", "List the resident's conversations.") { resident };
        find.SetStoreAction((result, settings, cancel) => FindAsync(settings, result.GetRequiredValue(resident), cancel));
        var erase = new Command("erase", "Erase the content of the resident's conversations and their files; prints a proof a line.")
        {
            resident,
            by,
            reason,
        };
        erase.SetStoreAction(
            (result, settings, cancel) =>
                EraseAsync(
                    settings,
                    result.GetRequiredValue(resident),
                    result.GetRequiredValue(by),
                    result.GetRequiredValue(reason),
                    cancel
                )
        );
        return new Command(
            "resident",
            "A resident's data: find, export, erase, hold, release. Reads Storage__Provider, Storage__ConnectionString and Data__Folder."
        )
        {
            find,
            ExportCommand.Create(resident, by, reason),
            erase,
            HoldCommand.CreateHold(resident, by, reason),
            HoldCommand.CreateRelease(resident, by, reason),
        };
    }

    private static async Task<int> FindAsync(IConfiguration settings, string resident, CancellationToken cancellationToken)
    {
        var database = StoreAccess.OpenKept(settings);
        using (database as IDisposable)
        {
            var found = await ErasureOn(database).FindAsync(resident, cancellationToken).ConfigureAwait(false);
            foreach (var conversation in found)
            {
                Console.WriteLine(conversation);
            }

            return Found(found, resident);
        }
    }

    /// <summary>Erases conversation by conversation; one that has begun is finished, with its files and its proof.</summary>
    /// <exception cref="OperationCanceledException">It was told to stop; the proofs printed until then tell what was erased.</exception>
    internal static async Task<int> EraseAsync(
        IConfiguration settings,
        string resident,
        string by,
        string reason,
        CancellationToken cancellationToken
    )
    {
        var database = StoreAccess.OpenKept(settings);
        using (database as IDisposable)
        {
            var erasure = ErasureOn(database);
            var files = new ResidentFiles(database, settings["Data:Folder"] is { Length: > 0 } folder ? folder : ".data");

            // Of an erasure that broke off before its files: nobody finds those by the resident any more.
            await files.RemoveErasedAsync(cancellationToken).ConfigureAwait(false);
            var found = await erasure.FindAsync(resident, cancellationToken).ConfigureAwait(false);
            foreach (var conversation in found)
            {
                if (await erasure.EraseAsync(conversation, by, reason, cancellationToken).ConfigureAwait(false) is { } proof)
                {
                    await files.RemoveErasedAsync(CancellationToken.None).ConfigureAwait(false);
                    Console.WriteLine(JsonSerializer.Serialize(proof, CliJson.Default.ErasureProof));
                }
            }

            if (StoreAccess.SqliteFile(settings) is { } record)
            {
                SqliteBackup.EmptyLog(record);
            }

            return Found(found, resident);
        }
    }

    /// <summary>What a command returns that found these, with a line where it found none.</summary>
    internal static int Found(IReadOnlyList<string> conversations, string resident)
    {
        if (conversations.Count == 0)
        {
            Console.Error.WriteLine($"Nothing is kept under '{resident}'.");
        }

        return conversations.Count == 0 ? ExitCodes.Findings : ExitCodes.Ok;
    }

    internal static ResidentErasure ErasureOn(IDatabase database) =>
        new(database, new AuditLog(database, TimeProvider.System), TimeProvider.System);
}
