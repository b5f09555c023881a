using System.Security.Cryptography;
using Bot.TestServers;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Bot.Load;

/// <summary>
/// All that runs: the store's servers, the hosts, the proxy before them. Everything is in one temporary folder and goes with it.
/// </summary>
internal sealed class Installation : IAsyncDisposable
{
    public const string Secret = "load-test-secret-0123456789";

    private readonly string _folder = Directory.CreateTempSubdirectory("load").FullName;
    private readonly List<HostProcess> _hosts = [];
    private readonly LoadOptions _options;
    private Proxy? _proxy;
    private string? _database;

    private Installation(LoadOptions options) => _options = options;

    public IReadOnlyList<HostProcess> Hosts => _hosts;

    public Uri Address => _proxy!.Address;

    public PostgresServer? Postgres { get; private set; }

    public RedisServer? Redis { get; private set; }

    public SmallDisk? Disk { get; private set; }

    /// <param name="extra">Further settings of the hosts, or others than the usual.</param>
    public static async Task<Installation> StartAsync(LoadOptions options, IReadOnlyDictionary<string, string> extra)
    {
        var installation = new Installation(options);
        try
        {
            await installation.StartAsync(extra);
            return installation;
        }
        catch
        {
            await installation.DisposeAsync();
            throw;
        }
    }

    /// <summary>How many turns were committed.</summary>
    public async Task<long> CountTurnsAsync()
    {
        await using var connection = await OpenRecordAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM decisions";
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The record itself, beside the hosts.</summary>
    public async Task<System.Data.Common.DbConnection> OpenRecordAsync(bool write = false)
    {
        System.Data.Common.DbConnection connection =
            _options.Store == "sqlite"
                ? new SqliteConnection($"Data Source={_database};Mode={(write ? "ReadWrite" : "ReadOnly")};Default Timeout=60")
                : new NpgsqlConnection($"{_database};Command Timeout=180");
        await connection.OpenAsync();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            host.Dispose();
        }

        if (_proxy is not null)
        {
            await _proxy.DisposeAsync();
        }

        if (Postgres is not null)
        {
            await Postgres.DisposeAsync();
        }

        if (Redis is not null)
        {
            await Redis.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        Disk?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartAsync(IReadOnlyDictionary<string, string> extra)
    {
        var data = Path.Combine(_folder, "data");
        Directory.CreateDirectory(data);
        if (_options.Fault == "disk-full")
        {
            Disk = SmallDisk.Mount(data);
        }

        var settings = new Dictionary<string, string>
        {
            ["Storage__Provider"] = _options.Store,
            ["Turns__Handler"] = "echo",
            ["DirectLine__Secret"] = Secret,
            ["DirectLine__SigningKey"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
            ["DirectLine__MessagesPerMinute"] = "10000",
            ["DirectLine__TokensPerMinute"] = "100000",
            ["Data__Folder"] = data,
            ["Knowledge__Folder"] = CopyKnowledge(),
            ["Knowledge__Snapshots"] = Path.Combine(_folder, "snapshots"),
            ["Knowledge__Lexical"] = "true",
            ["Logging__LogLevel__Default"] = "Warning",
            ["DOTNET_gcServer"] = "0",
        };
        foreach (var (key, value) in extra)
        {
            settings[key] = value;
        }

        _database = Path.Combine(data, "bot.db");
        if (_options.Store == "postgres")
        {
            Postgres = await PostgresServer.StartNewAsync(durable: true);
            Redis = new RedisServer();
            await Redis.StartAsync();
            settings["Storage__ConnectionString"] = _database = await Postgres.CreateDatabaseAsync();
            settings["Storage__Redis"] = Redis.Address;
        }

        for (var i = 0; i < _options.Hosts; i++)
        {
            _hosts.Add(new HostProcess(_options.Root, Path.Combine(_folder, $"host{i}"), settings));
        }

        // The first builds the snapshot that the others load; all of them bring the tables forward at once.
        await _hosts[0].StartAsync();
        _hosts.ForEach(h =>
        {
            if (h != _hosts[0])
            {
                h.Launch();
            }
        });
        await Task.WhenAll(_hosts.Select(h => h.ReadyAsync()));
        _proxy = await Proxy.StartAsync(_hosts.Select(h => h.Address));
    }

    /// <summary>A small part of the knowledge base: the way of a message is measured, not its answer.</summary>
    private string CopyKnowledge()
    {
        var from = Path.Combine(_options.Root, "knowledge-base");
        var to = Path.Combine(_folder, "knowledge-base");
        Directory.CreateDirectory(Path.Combine(to, "wsd"));
        foreach (var file in Directory.GetFiles(from, "*.yaml").Concat(Directory.GetFiles(Path.Combine(from, "wsd"))))
        {
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
        }

        return to;
    }
}
