using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Storage.Conversations;
using Bot.Storage.Database;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace Bot.Storage;

/// <summary>The store that a configuration names, for tools that are no host.</summary>
public static class StoreAccess
{
    /// <summary>
    /// Opens it; the caller disposes it. Tables are brought forward by the first that asks, or by <see cref="IDatabase.MigrateAsync"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">The configuration names no store that there is.</exception>
    public static IDatabase Open(IConfiguration configuration) => StorageServices.OpenDatabase(configuration)();

    /// <summary>
    /// Opens a record that is there already: one who only reads it makes no empty one where a folder was mistyped, which would say that all
    /// is well.
    /// </summary>
    /// <exception cref="InvalidOperationException">The configuration names no store that there is.</exception>
    /// <exception cref="FileNotFoundException">SQLite's file is not there.</exception>
    public static IDatabase OpenKept(IConfiguration configuration) =>
        SqliteFile(configuration) is { } file && !File.Exists(file)
            ? throw new FileNotFoundException(
                $"There is no record at '{Path.GetFullPath(file)}'; set Data__Folder to the folder of the hosts."
            )
            : Open(configuration);

    /// <summary>The committed decisions of an open store.</summary>
    public static IDecisions Decisions(IDatabase database) => new Decisions(database);

    /// <summary>SQLite's file; null when the configuration names a server.</summary>
    public static string? SqliteFile(IConfiguration configuration)
    {
        var options = configuration.GetSection("Storage").Get<StorageOptions>() ?? new StorageOptions();
        return options.Provider.Equals("sqlite", StringComparison.OrdinalIgnoreCase)
            ? new SqliteConnectionStringBuilder(StorageServices.SqliteConnectionString(options, configuration)).DataSource
            : null;
    }
}
