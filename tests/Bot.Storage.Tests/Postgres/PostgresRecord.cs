using Bot.Storage.Postgres;
using Bot.Storage.Tests.Compliance;
using Bot.TestServers;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Storage.Tests.Postgres;

/// <summary>A database of one test on the one server of this run.</summary>
internal sealed class PostgresRecord : IStoreRecord
{
    private static readonly Lazy<Task<PostgresServer>> Server = new(() => PostgresServer.StartNewAsync(durable: false));

    private string? _connectionString;

    public string ConnectionString => _connectionString!;

    public Task CreateAsync() => CreateAsync(byBytes: false);

    public async Task CreateAsync(bool byBytes) =>
        _connectionString = await (await Server.Value).CreateDatabaseAsync(byBytes) + ";MaxPoolSize=20";

    public TestStore Open(FakeTimeProvider clock) => new(probe => new PostgresDatabase(ConnectionString, probe), clock);

    /// <summary>The server goes with its databases when the run ends.</summary>
    public void Dispose() { }
}
