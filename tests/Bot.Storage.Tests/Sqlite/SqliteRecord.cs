using Bot.Storage.Sqlite;
using Bot.Storage.Tests.Compliance;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Storage.Tests.Sqlite;

/// <summary>A SQLite file of one test.</summary>
internal sealed class SqliteRecord : IStoreRecord
{
    private readonly string _folder = Directory.CreateTempSubdirectory("store").FullName;

    public string File => Path.Combine(_folder, "bot.db");

    public string ConnectionString => $"Data Source={File}";

    /// <summary>The file is made when it is opened.</summary>
    public Task CreateAsync() => Task.CompletedTask;

    public TestStore Open(FakeTimeProvider clock) => new(probe => new SqliteDatabase(ConnectionString, probe), clock);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
