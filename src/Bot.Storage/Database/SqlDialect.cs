namespace Bot.Storage.Database;

/// <summary>The few words in which the two engines' SQL differs.</summary>
public sealed class SqlDialect
{
    internal static SqlDialect Sqlite { get; } = new("", "", lockKey: null);

    internal static SqlDialect Postgres { get; } = new(" FOR UPDATE", " FOR UPDATE SKIP LOCKED", "SELECT pg_advisory_xact_lock(hashtextextended(@key, 0))");

    private SqlDialect(string forUpdate, string skipLocked, string? lockKey) => (ForUpdate, SkipLocked, LockKey) = (forUpdate, skipLocked, lockKey);

    /// <summary>Ends a SELECT whose rows this unit will change. SQLite needs nothing: it has one writer.</summary>
    public string ForUpdate { get; }

    /// <summary>Ends a SELECT that takes work which no other host has taken.</summary>
    public string SkipLocked { get; }

    internal string? LockKey { get; }
}
