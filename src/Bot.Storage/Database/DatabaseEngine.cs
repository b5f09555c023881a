namespace Bot.Storage.Database;

/// <summary>The engines that keep the record.</summary>
public enum DatabaseEngine
{
    /// <summary>Embedded: one host, no server.</summary>
    Sqlite,

    /// <summary>A server, for many hosts.</summary>
    Postgres,
}
