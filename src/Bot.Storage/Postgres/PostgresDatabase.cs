using Bot.Storage.Database;
using Npgsql;

namespace Bot.Storage.Postgres;

/// <summary>The record on a server, for many hosts: each unit is a transaction, and units that collide are run again.</summary>
internal sealed class PostgresDatabase : IDatabase, IAsyncDisposable, IDisposable
{
    private const int MaxRuns = 6;

    private readonly NpgsqlDataSource _source;
    private readonly IStoreProbe? _probe;
    private readonly SemaphoreSlim _migrating = new(1, 1);
    private volatile bool _migrated;

    /// <param name="connectionString">As Npgsql reads it. Where it does not say, statements are prepared once used often, and a dead server
    /// is noticed in seconds.</param>
    public PostgresDatabase(string connectionString, IStoreProbe? probe = null)
    {
        var given = new NpgsqlConnectionStringBuilder(connectionString);
        var settings = new NpgsqlConnectionStringBuilder
        {
            ApplicationName = "bot",
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
            Timeout = 5,
            CommandTimeout = 15,
            MaxPoolSize = 40,
        };
        foreach (var (key, value) in given.Keys.Cast<string>().Select(k => (k, given[k])))
        {
            settings[key] = value;
        }

        _source = NpgsqlDataSource.Create(settings);
        _probe = probe;
    }

    public DatabaseEngine Engine => DatabaseEngine.Postgres;

    public async Task<T> ReadAsync<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellationToken = default)
    {
        await EnsureMigratedAsync(cancellationToken).ConfigureAwait(false);
        for (var run = 1; ; run++)
        {
            try
            {
                await using var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
                return await work(new DatabaseSession(connection, transaction: null, SqlDialect.Postgres)).ConfigureAwait(false);
            }
            catch (NpgsqlException problem) when (IsUnavailable(problem))
            {
                // A pooled connection that a restarted server has cut says so only now; a fresh one may do.
                if (run == 2)
                {
                    throw Unavailable(problem);
                }
            }
        }
    }

    public async Task<T> WriteAsync<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellationToken = default)
    {
        await EnsureMigratedAsync(cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        for (var run = 1; ; run++)
        {
            try
            {
                return await RunAsync(work).ConfigureAwait(false);
            }
            catch (PostgresException problem) when (IsCollision(problem) && run < MaxRuns)
            {
                await Task.Yield();
            }
            catch (NpgsqlException problem) when (IsUnavailable(problem))
            {
                throw Unavailable(problem);
            }
        }
    }

    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken = default)
    {
        await _migrating.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var applied = await PostgresMigrator.MigrateAsync(_source, cancellationToken).ConfigureAwait(false);
            _migrated = true;
            return applied;
        }
        catch (NpgsqlException problem) when (IsUnavailable(problem))
        {
            throw Unavailable(problem);
        }
        finally
        {
            _migrating.Release();
        }
    }

    public void Dispose()
    {
        _source.Dispose();
        _migrating.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync().ConfigureAwait(false);
        _migrating.Dispose();
    }

    private async Task<T> RunAsync<T>(Func<DatabaseSession, Task<T>> work)
    {
        DatabaseSession session;
        T result;
        await using (var connection = await _source.OpenConnectionAsync(CancellationToken.None).ConfigureAwait(false))
        await using (var transaction = await connection.BeginTransactionAsync(CancellationToken.None).ConfigureAwait(false))
        {
            session = new DatabaseSession(connection, transaction, SqlDialect.Postgres, _probe);
            result = await work(session).ConfigureAwait(false);
            _probe?.Reached(StorePoint.BeforeCommit);
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        }

        _probe?.Reached(StorePoint.AfterCommit);
        session.Committed();
        return result;
    }

    private Task EnsureMigratedAsync(CancellationToken cancellationToken) =>
        _migrated ? Task.CompletedTask : MigrateAsync(cancellationToken);

    /// <summary>
    /// Two units met (a unique row made by both, a deadlock, a serialisation failure): run again, one finds what the other wrote.
    /// </summary>
    private static bool IsCollision(PostgresException problem) =>
        problem.SqlState
            is PostgresErrorCodes.UniqueViolation
                or PostgresErrorCodes.DeadlockDetected
                or PostgresErrorCodes.SerializationFailure;

    private static bool IsUnavailable(NpgsqlException problem) =>
        problem is not PostgresException postgres
        || postgres.IsTransient
        || postgres.SqlState.StartsWith("57P", StringComparison.Ordinal)
        || postgres.SqlState.StartsWith("53", StringComparison.Ordinal)
        || postgres.SqlState.StartsWith("08", StringComparison.Ordinal)
        || postgres.SqlState is "58030" or "25006";

    private static StoreUnavailableException Unavailable(NpgsqlException problem) =>
        new($"PostgreSQL does not answer ({(problem as PostgresException)?.SqlState ?? problem.GetType().Name}).", problem);
}
