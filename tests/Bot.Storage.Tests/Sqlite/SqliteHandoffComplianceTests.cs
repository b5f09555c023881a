using Bot.Storage.Tests.Compliance;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Storage.Tests.Sqlite;

public sealed class SqliteHandoffTests : HandoffCompliance
{
    private readonly SqliteRecord _record = new();

    protected override Task CreateRecordAsync() => Task.CompletedTask;

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _record.Dispose();
    }
}

public sealed class SqliteHandoffRecordTests : HandoffRecordCompliance
{
    private readonly SqliteRecord _record = new();

    protected override Task CreateRecordAsync() => Task.CompletedTask;

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _record.Dispose();
    }
}

public sealed class SqliteFiguresTests : FiguresCompliance
{
    private readonly SqliteRecord _record = new();

    protected override string UndoMigration =>
        """
            DROP TRIGGER decisions_counted; DROP TRIGGER handoffs_counted; DROP TRIGGER feedback_counted; DROP TRIGGER feedback_recounted; DROP TRIGGER dead_letters_counted; DROP TRIGGER privacy_counted;
            DROP TABLE figure_changes; DROP TABLE figures_by_day; DROP TABLE figure_sums; DROP INDEX handoff_hours_hour;
            """;

    protected override Task CreateRecordAsync() => Task.CompletedTask;

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _record.Dispose();
    }
}

public sealed class SqliteFigureListTests : FigureListCompliance
{
    private readonly SqliteRecord _record = new();

    protected override Task CreateRecordAsync() => Task.CompletedTask;

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _record.Dispose();
    }
}
