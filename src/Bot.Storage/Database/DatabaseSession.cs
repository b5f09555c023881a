using System.Data.Common;
using Dapper;

namespace Bot.Storage.Database;

/// <summary>One connection, and inside a write its transaction. Columns with underscores map to properties without.</summary>
public sealed class DatabaseSession
{
    private readonly DbConnection _connection;
    private readonly DbTransaction? _transaction;
    private readonly IStoreProbe? _probe;
    private readonly List<Action> _afterCommit = [];

    static DatabaseSession() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    internal DatabaseSession(DbConnection connection, DbTransaction? transaction, SqlDialect sql, IStoreProbe? probe = null) =>
        (_connection, _transaction, Sql, _probe) = (connection, transaction, sql, probe);

    public SqlDialect Sql { get; }

    /// <summary>Runs a statement; returns the number of rows changed.</summary>
    public Task<int> ExecuteAsync(string sql, object? parameters = null)
    {
        _probe?.Reached(StorePoint.Statement);
        return _connection.ExecuteAsync(sql, parameters, _transaction);
    }

    /// <summary>The rows of a query, all read.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters = null)
    {
        _probe?.Reached(StorePoint.Statement);
        return (await _connection.QueryAsync<T>(sql, parameters, _transaction).ConfigureAwait(false)).AsList();
    }

    /// <summary>The first row; the type's default when there is none.</summary>
    public Task<T?> FirstOrDefaultAsync<T>(string sql, object? parameters = null)
    {
        _probe?.Reached(StorePoint.Statement);
        return _connection.QueryFirstOrDefaultAsync<T>(sql, parameters, _transaction);
    }

    /// <summary>Keeps other units that lock the same key waiting until this one ends. SQLite's one writer has nobody waiting.</summary>
    public Task LockKeyAsync(string key) => Sql.LockKey is { } lockKey ? ExecuteAsync(lockKey, new { key }) : Task.CompletedTask;

    /// <summary>Runs once the unit is durable, in the order of the calls; forgotten when it is rolled back.</summary>
    public void AfterCommit(Action action) => _afterCommit.Add(action);

    internal void Committed()
    {
        foreach (var action in _afterCommit)
        {
            action();
        }
    }
}
