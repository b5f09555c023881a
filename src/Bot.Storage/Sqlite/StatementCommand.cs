using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>
/// One use of a kept statement: takes it at the first call that needs it, and gives it back when disposed, unless it failed.
/// </summary>
internal sealed class StatementCommand(StatementConnection connection) : DbCommand
{
    // Holds the parameters until the text is final: lists are written into it after some of them were added.
    private readonly SqliteCommand _draft = new();
    private SqliteCommand? _taken;
    private bool _failed;

    [AllowNull]
    public override string CommandText { get; set; } = "";

    public override int CommandTimeout { get; set; }

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection
    {
        get => connection;
        set => throw new NotSupportedException("A statement stays with its connection.");
    }

    protected override DbParameterCollection DbParameterCollection => _draft.Parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    /// <summary>Nothing: SQLite's calls return at once or wait on the thread that made them.</summary>
    public override void Cancel() { }

    public override void Prepare() { }

    public override int ExecuteNonQuery() => Watch(c => c.ExecuteNonQuery());

    public override object? ExecuteScalar() => Watch(c => c.ExecuteScalar());

    protected override DbParameter CreateDbParameter() => new SqliteParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Watch(c => c.ExecuteReader(behavior));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Release();
        }

        base.Dispose(disposing);
    }

    private void Release()
    {
        if (_taken is { } taken)
        {
            _taken = null;
            if (_failed)
            {
                taken.Dispose();
            }
            else
            {
                connection.Return(taken);
            }
        }
    }

    private T Watch<T>(Func<SqliteCommand, T> call)
    {
        try
        {
            if (_taken?.CommandText != CommandText)
            {
                Release();
                _taken = connection.Take(CommandText);
            }

            _taken.Parameters.Clear();
            foreach (SqliteParameter parameter in _draft.Parameters)
            {
                _taken.Parameters.Add(parameter);
            }

            return call(_taken);
        }
        catch
        {
            _failed = true;
            throw;
        }
    }
}
