namespace Bot.Storage;

/// <summary>The <c>Storage</c> section of the configuration.</summary>
public sealed class StorageOptions
{
    /// <summary><c>sqlite</c> or <c>postgres</c>.</summary>
    public string Provider { get; set; } = "sqlite";

    /// <summary>Null: SQLite's file <c>bot.db</c> in the folder <c>Data:Folder</c>. PostgreSQL needs one.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Redis as StackExchange.Redis reads it (<c>host:port,password=…</c>); null: each host polls.</summary>
    public string? Redis { get; set; }

    /// <summary>The longest that a listener waits before it reads the record for itself: what a lost signal costs.</summary>
    public TimeSpan FallbackInterval { get; set; } = TimeSpan.FromSeconds(2);
}
