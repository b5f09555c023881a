using System.Data.Common;
using Bot.TestServers;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Bot.Host.Tests.Processes;

/// <summary>Real hosts on one record, and the record itself to look into.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("processes").FullName;
    private readonly List<RealHost> _hosts = [];
    private PostgresServer? _postgres;
    private RedisServer? _redis;
    private string _database = "";

    public IReadOnlyList<RealHost> Hosts => _hosts;

    /// <summary>One host on SQLite.</summary>
    public static async Task<Installation> OnSqliteAsync(IReadOnlyDictionary<string, string>? settings = null)
    {
        var installation = new Installation();
        RealHost.WriteKnowledge(installation._folder);
        installation._database = Path.Combine(installation._folder, "data", "bot.db");
        await installation.AddAsync(settings);
        return installation;
    }

    /// <summary>Two hosts on PostgreSQL and Redis.</summary>
    public static async Task<Installation> OnPostgresAsync()
    {
        var installation = new Installation { _postgres = await PostgresServer.StartNewAsync(durable: true), _redis = new RedisServer() };
        RealHost.WriteKnowledge(installation._folder);
        await installation._redis.StartAsync();
        installation._database = await installation._postgres.CreateDatabaseAsync();
        var settings = new Dictionary<string, string>
        {
            ["Storage__Provider"] = "postgres",
            ["Storage__ConnectionString"] = installation._database,
            ["Storage__Redis"] = installation._redis.Address,
            ["Turns__Lease"] = "00:00:05",
            ["DirectLine__SigningKey"] = Convert.ToBase64String(new byte[32]),
        };
        await installation.AddAsync(settings);
        await installation.AddAsync(settings);
        return installation;
    }

    /// <summary>One number from the record.</summary>
    public async Task<long> CountAsync(string sql)
    {
        await using DbConnection connection = _postgres is null
            ? new SqliteConnection($"Data Source={_database};Mode=ReadOnly;Pooling=false")
            : new NpgsqlConnection(_database);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        _hosts.ForEach(h => h.Dispose());
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
            await _redis!.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private async Task AddAsync(IReadOnlyDictionary<string, string>? settings)
    {
        var host = new RealHost(_folder, settings);
        _hosts.Add(host);
        await host.StartAsync();
    }
}
