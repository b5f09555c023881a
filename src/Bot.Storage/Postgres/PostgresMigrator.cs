using Bot.Storage.Database;
using Dapper;
using Npgsql;

namespace Bot.Storage.Postgres;

/// <summary>
/// Applies the migrations that a database lacks, all in one transaction under an advisory lock: a second host waits for the first and finds
/// nothing to do.
/// </summary>
internal static class PostgresMigrator
{
    // Any fixed number; nothing else in the database uses advisory locks of this size.
    private const string Lock = "SELECT pg_advisory_xact_lock(7301120260101)";
    private const string CreateTable = "CREATE TABLE IF NOT EXISTS schema_migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL)";
    private const string Applied = "SELECT number FROM schema_migrations";
    private const string Record = "INSERT INTO schema_migrations (number, name) VALUES (@Number, @Name)";

    // Lists page by keys that the code compares too: a text is compared by its bytes, as SQLite does, however the database sorts words. All
    // of them, since columns of two orders cannot be compared; but for columns that a trigger waits for, whose order nothing asks for.
    private const string CompareByBytes = """
        DO $$ DECLARE one record; BEGIN
          FOR one IN
            SELECT c.table_name, string_agg(format('ALTER COLUMN %I TYPE text COLLATE "C"', c.column_name), ', ') AS changes
            FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.data_type = 'text' AND c.collation_name IS DISTINCT FROM 'C'
              AND NOT EXISTS (SELECT 1 FROM information_schema.triggered_update_columns u
                WHERE u.event_object_schema = c.table_schema AND u.event_object_table = c.table_name AND u.event_object_column = c.column_name)
            GROUP BY c.table_name
          LOOP
            EXECUTE format('ALTER TABLE %I %s', one.table_name, one.changes);
          END LOOP;
        END $$
        """;

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

        if (missing.Count > 0)
        {
            await connection.ExecuteAsync(CompareByBytes, transaction: transaction).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        return [.. missing.Select(m => m.Name)];
    }
}
