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

    /// <summary>
    /// How long an inbound id is known, so that a late repeat stays a repeat. Channels repeat for up to 7 days (protocols §2); at least 8
    /// days.
    /// </summary>
    public TimeSpan KeepInboundIds { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How long a report waits for the send that it speaks of; at least an hour.</summary>
    public TimeSpan KeepEarlyReports { get; set; } = TimeSpan.FromDays(7);

    /// <summary>How long a message waits for a host that can send it; then it expires and becomes a dead letter. At least a day.</summary>
    public TimeSpan KeepUnsent { get; set; } = TimeSpan.FromDays(7);
}
