using System.Collections.Concurrent;
using Bot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>The embedded record: one file in WAL mode, one writer, as many readers as ask.</summary>
internal sealed class SqliteDatabase : IDatabase, IDisposable
{
    private const int ReadersKept = 16;

    private readonly string _connectionString;
    private readonly ConcurrentBag<StatementConnection> _readers = [];
    private readonly SqliteWriter _writer;
    private readonly SemaphoreSlim _migrating = new(1, 1);
    private volatile bool _migrated;
    private volatile bool _closed;

    /// <param name="connectionString">As Microsoft.Data.Sqlite reads it; the folder of its file is made when it is missing.</param>
    public SqliteDatabase(string connectionString, IStoreProbe? probe = null)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString)
        {
            Pooling = false,
            ForeignKeys = false,
            DefaultTimeout = 10,
        };
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
        StatementConnection? connection = null;
        try
        {
            connection = _readers.TryTake(out var idle) ? idle : Open();
            connection.Run("BEGIN");
            var result = await work(new DatabaseSession(connection, transaction: null, SqlDialect.Sqlite)).ConfigureAwait(false);
            connection.Run("COMMIT");
            Keep(connection);
            return result;
        }
        catch (SqliteException problem)
        {
            connection?.Dispose();
            throw new StoreUnavailableException($"SQLite could not read (code {problem.SqliteErrorCode}).", problem);
        }
        catch
        {
            // With its transaction, in whatever state that is.
            connection?.Dispose();
            throw;
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
            // A connection of its own: what it prepared before a table was there goes with it.
            OpenForWriting().Dispose();
            using var connection = new SqliteConnection(_connectionString);
            connection.Open();
            var applied = await SqliteMigrator.MigrateAsync(connection).ConfigureAwait(false);
            _migrated = true;
            return applied;
        }
        catch (SqliteException problem)
        {
            throw new StoreUnavailableException(
                $"The tables could not be brought forward (SQLite code {problem.SqliteErrorCode}: {problem.Message})",
                problem
            );
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
        _closed = true;
        CloseReaders();
    }

    private Task EnsureMigratedAsync(CancellationToken cancellationToken) =>
        _migrated ? Task.CompletedTask : MigrateAsync(cancellationToken);

    private void Keep(StatementConnection connection)
    {
        if (_closed || _readers.Count >= ReadersKept)
        {
            connection.Dispose();
            return;
        }

        _readers.Add(connection);
        if (_closed)
        {
            CloseReaders();
        }
    }

    private void CloseReaders()
    {
        while (_readers.TryTake(out var idle))
        {
            idle.Dispose();
        }
    }

    private StatementConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return new StatementConnection(connection);
    }

    private StatementConnection OpenForWriting()
    {
        var connection = Open();
        // FULL: a commit is on the disk when it returns, also when the power fails.
        connection.Run("PRAGMA journal_mode = WAL");
        connection.Run("PRAGMA synchronous = FULL");
        connection.Run("PRAGMA wal_autocheckpoint = 4000");
        // What is erased is overwritten, not left lying in the file.
        connection.Run("PRAGMA secure_delete = ON");
        return connection;
    }
}
