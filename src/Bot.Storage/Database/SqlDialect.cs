using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Bot.Storage.Database;

/// <summary>The few words in which the two engines' SQL differs.</summary>
public sealed class SqlDialect
{
    internal static SqlDialect Sqlite { get; } =
        new(
            "",
            "",
            lockKey: null,
            isIn: " IN (SELECT value FROM json_each(@{0}))",
            list: values => JsonSerializer.Serialize(values),
            by: " INDEXED BY "
        );

    internal static SqlDialect Postgres { get; } =
        new(
            " FOR UPDATE",
            " FOR UPDATE SKIP LOCKED",
            "SELECT pg_advisory_xact_lock(hashtextextended(@key, 0))",
            isIn: " = ANY(@{0})",
            list: values => values.ToArray(),
            by: null
        );

    private readonly CompositeFormat _isIn;
    private readonly Func<IReadOnlyCollection<string>, object> _list;
    private readonly string? _by;

    private SqlDialect(
        string forUpdate,
        string skipLocked,
        string? lockKey,
        string isIn,
        Func<IReadOnlyCollection<string>, object> list,
        string? by
    )
    {
        (ForUpdate, SkipLocked, LockKey) = (forUpdate, skipLocked, lockKey);
        (_isIn, _list, _by) = (CompositeFormat.Parse(isIn), list, by);
    }

    /// <summary>Ends a SELECT whose rows this unit will change. SQLite needs nothing: it has one writer.</summary>
    public string ForUpdate { get; }

    /// <summary>Ends a SELECT that takes work which no other host has taken.</summary>
    public string SkipLocked { get; }

    internal string? LockKey { get; }

    /// <summary>A condition that a column is one of a list, as one parameter: the text is the same however long the list.</summary>
    /// <param name="column">The column.</param>
    /// <param name="parameter">The parameter's name; its value comes from <see cref="List"/>.</param>
    internal string IsIn(string column, string parameter) => column + string.Format(CultureInfo.InvariantCulture, _isIn, parameter);

    /// <summary>
    /// Follows a table's name: read it by this index. For SQLite, which without statistics may take a worse one; PostgreSQL has them.
    /// </summary>
    internal string By(string index) => _by is null ? "" : _by + index;

    /// <summary>The value of a list's parameter.</summary>
    internal object List(IReadOnlyCollection<string> values) => _list(values);
}
