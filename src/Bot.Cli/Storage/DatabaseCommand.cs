using System.CommandLine;
using Bot.Storage;
using Bot.Storage.Database;
using Bot.Storage.Sqlite;
using Microsoft.Extensions.Configuration;

namespace Bot.Cli.Storage;

/// <summary><c>bot db …</c>: the record of conversations. The store is the one that the host's own settings name.</summary>
internal static class DatabaseCommand
{
    private const string NoServer = "'bot db backup' and 'restore' are for SQLite; for PostgreSQL see docs/operate/postgresql.md.";

    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "The backup." };
        var migrate = new Command("migrate", "Make the tables, or bring them forward.");
        migrate.SetStoreAction((_, settings, cancel) => MigrateAsync(settings, cancel));
        var backup = new Command("backup", "Write a whole copy of the SQLite record; hosts may go on meanwhile.") { file };
        backup.SetStoreAction(
            (result, configuration, cancel) =>
                CopyAsync(
                    configuration,
                    record => SqliteBackup.Backup(record, result.GetRequiredValue(file).FullName),
                    $"Written to {result.GetRequiredValue(file).FullName}.",
                    cancel
                )
        );
        var restore = new Command("restore", "Put a backup in the place of the SQLite record; what was written since is gone.") { file };
        restore.SetStoreAction(
            (result, configuration, cancel) =>
                CopyAsync(
                    configuration,
                    record => SqliteBackup.Restore(result.GetRequiredValue(file).FullName, record),
                    "Restored.",
                    cancel
                )
        );
        return new Command(
            "db",
            "The record of conversations: migrate, backup, restore. Reads Storage__Provider, Storage__ConnectionString and Data__Folder."
        )
        {
            migrate,
            backup,
            restore,
        };
    }

    private static async Task<int> MigrateAsync(IConfiguration configuration, CancellationToken cancellationToken)
    {
        var database = StoreAccess.Open(configuration);
        using (database as IDisposable)
        {
            var applied = await database.MigrateAsync(cancellationToken).ConfigureAwait(false);
            Console.WriteLine(applied.Count == 0 ? "The tables are up to date." : $"Applied {string.Join(", ", applied)}.");
            return ExitCodes.Ok;
        }
    }

    // SQLite copies a record as a whole or not at all: there is nothing to stop in the middle.
    private static Task<int> CopyAsync(IConfiguration configuration, Action<string> copy, string done, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (StoreAccess.SqliteFile(configuration) is not { } record)
        {
            Console.Error.WriteLine(NoServer);
            return Task.FromResult(ExitCodes.BadInput);
        }

        copy(record);
        Console.WriteLine(done);
        return Task.FromResult(ExitCodes.Ok);
    }
}
