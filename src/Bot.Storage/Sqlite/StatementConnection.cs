using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>
/// A SQLite connection that keeps its statements prepared: the same text is parsed and planned once, not at every call. One unit of work
/// uses it at a time. It does not pool: who opened it closes it.
/// </summary>
internal sealed class StatementConnection : DbConnection
{
    // The code's statements are constants, some hundreds; lists that are written into a text make more, and those are not kept.
    private const int MostKept = 400;

    private readonly Dictionary<string, SqliteCommand> _idle = new(StringComparer.Ordinal);
    private readonly SqliteConnection _connection;

    public StatementConnection(SqliteConnection connection) => _connection = connection;

    [System.Diagnostics.CodeAnalysis.AllowNull]
    public override string ConnectionString
    {
        get => _connection.ConnectionString;
        set => throw new NotSupportedException("The connection is open already.");
    }

    public override string Database => _connection.Database;

    public override string DataSource => _connection.DataSource;

    public override string ServerVersion => _connection.ServerVersion;

    public override ConnectionState State => _connection.State;

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    public override void Open() => _connection.Open();

    public override void Close() => _connection.Close();

    /// <summary>Runs a statement without parameters.</summary>
    public void Run(string sql)
    {
        using var command = CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>A prepared command of that text that nobody uses now.</summary>
    public SqliteCommand Take(string sql)
    {
        if (_idle.Remove(sql, out var idle))
        {
            return idle;
        }

        var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Prepare();
        return command;
    }

    /// <summary>Keeps the command for the next that needs its text.</summary>
    public void Return(SqliteCommand command)
    {
        command.Parameters.Clear();
        if (_idle.Count >= MostKept || !_idle.TryAdd(command.CommandText, command))
        {
            command.Dispose();
        }
    }

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) =>
        throw new NotSupportedException("Transactions are begun and ended by statements here.");

    protected override DbCommand CreateDbCommand() => new StatementCommand(this);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var command in _idle.Values)
            {
                command.Dispose();
            }

            _idle.Clear();
            _connection.Dispose();
        }

        base.Dispose(disposing);
    }
}
