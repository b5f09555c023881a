using Bot.Storage.Database;
using Dapper;
using Npgsql;

namespace Bot.Storage.Postgres;

/// <summary>Applies the migrations that a database lacks, all in one transaction under an advisory lock: a second host waits for the first and finds nothing to do.</summary>
internal static class PostgresMigrator
{
    // Any fixed number; nothing else in the database uses advisory locks of this size.
    private const string Lock = "SELECT pg_advisory_xact_lock(7301120260101)";
    private const string CreateTable = "CREATE TABLE IF NOT EXISTS schema_migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL)";
    private const string Applied = "SELECT number FROM schema_migrations";
    private const string Record = "INSERT INTO schema_migrations (number, name) VALUES (@Number, @Name)";

    public static async Task<IReadOnlyList<string>> MigrateAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await connection.ExecuteAsync(Lock, transaction: transaction).ConfigureAwait(false);
        await connection.ExecuteAsync(CreateTable, transaction: transaction).ConfigureAwait(false);
        var applied = (await connection.QueryAsync<int>(Applied, transaction: transaction).ConfigureAwait(false)).ToHashSet();
        var missing = MigrationFiles.For(DatabaseEngine.Postgres).Where(m => !applied.Contains(m.Number)).ToList();
        foreach (var migration in missing)
        {
            await connection.ExecuteAsync(migration.Sql, transaction: transaction).ConfigureAwait(false);
            await connection.ExecuteAsync(Record, new { migration.Number, migration.Name }, transaction).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        return [.. missing.Select(m => m.Name)];
    }
}
