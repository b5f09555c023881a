using Bot.Storage.Database;

namespace Bot.Storage.Tests.Database;

public sealed class MigrationFilesTests
{
    [Fact]
    public void BothEngines_HaveTheSameMigrations() =>
        Assert.Equal(
            MigrationFiles.For(DatabaseEngine.Sqlite).Select(m => m.Name),
            MigrationFiles.For(DatabaseEngine.Postgres).Select(m => m.Name)
        );
}
