using Bot.Storage.Database;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>Applies the migrations that a file lacks, each in its own transaction; a second process waits for the first.</summary>
internal static class SqliteMigrator
{
    private const string CreateTable = "CREATE TABLE IF NOT EXISTS schema_migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL)";
    private const string Applied = "SELECT count(*) FROM schema_migrations WHERE number = @Number";
    private const string Record = "INSERT INTO schema_migrations (number, name) VALUES (@Number, @Name)";

    public static async Task<IReadOnlyList<string>> MigrateAsync(SqliteConnection connection)
    {
        await connection.ExecuteAsync(CreateTable).ConfigureAwait(false);
        var applied = new List<string>();
        foreach (var migration in MigrationFiles.For(DatabaseEngine.Sqlite))
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            if (await connection.ExecuteScalarAsync<long>(Applied, migration, transaction).ConfigureAwait(false) == 0)
            {
                await connection.ExecuteAsync(migration.Sql, transaction: transaction).ConfigureAwait(false);
                await connection.ExecuteAsync(Record, migration, transaction).ConfigureAwait(false);
                applied.Add(migration.Name);
            }

            transaction.Commit();
        }

        return applied;
    }
}
