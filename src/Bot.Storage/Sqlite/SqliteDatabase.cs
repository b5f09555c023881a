using Bot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>The embedded record: one file in WAL mode, one writer, as many readers as ask.</summary>
internal sealed class SqliteDatabase : IDatabase, IDisposable
{
    private readonly string _connectionString;
    private readonly SqliteWriter _writer;
    private readonly SemaphoreSlim _migrating = new(1, 1);
    private volatile bool _migrated;

    /// <param name="connectionString">As Microsoft.Data.Sqlite reads it; the folder of its file is made when it is missing.</param>
    public SqliteDatabase(string connectionString, IStoreProbe? probe = null)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { Pooling = true, ForeignKeys = false, DefaultTimeout = 10 };
        if (Path.GetDirectoryName(builder.DataSource) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        _connectionString = builder.ToString();
        _writer = new SqliteWriter(OpenForWriting, probe);
    }

    public DatabaseEngine Engine => DatabaseEngine.Sqlite;

    public async Task<T> ReadAsync<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellationToken = default)
    {
        await EnsureMigratedAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using var connection = new SqliteConnection(_connectionString);
            connection.Open();
            using var transaction = connection.BeginTransaction(deferred: true);
            return await work(new DatabaseSession(connection, transaction, SqlDialect.Sqlite)).ConfigureAwait(false);
        }
        catch (SqliteException problem)
        {
            throw new StoreUnavailableException($"SQLite could not read (code {problem.SqliteErrorCode}).", problem);
        }
    }

    public async Task<T> WriteAsync<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellationToken = default)
    {
        await EnsureMigratedAsync(cancellationToken).ConfigureAwait(false);
        return await _writer.EnqueueAsync(work, cancellationToken).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken = default)
    {
        await _migrating.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using var connection = OpenForWriting();
            var applied = await SqliteMigrator.MigrateAsync(connection).ConfigureAwait(false);
            _migrated = true;
            return applied;
        }
        catch (SqliteException problem)
        {
            throw new StoreUnavailableException($"The tables could not be brought forward (SQLite code {problem.SqliteErrorCode}: {problem.Message})", problem);
        }
        finally
        {
            _migrating.Release();
        }
    }

    public void Dispose()
    {
        _writer.Dispose();
        _migrating.Dispose();
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private Task EnsureMigratedAsync(CancellationToken cancellationToken) => _migrated ? Task.CompletedTask : MigrateAsync(cancellationToken);

    private SqliteConnection OpenForWriting()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        // FULL: a commit is on the disk when it returns, also when the power fails.
        command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000;";
        command.ExecuteNonQuery();
        return connection;
    }
}
