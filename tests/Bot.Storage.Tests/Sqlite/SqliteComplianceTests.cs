using Bot.Storage.Tests.Compliance;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Storage.Tests.Sqlite;

public sealed class SqliteInboxTests : InboxCompliance
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

public sealed class SqliteTurnTests : TurnCompliance
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

public sealed class SqliteOutboxTests : OutboxCompliance
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

public sealed class SqliteSendTests : SendCompliance
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

public sealed class SqliteCrashTests : CrashCompliance
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

public sealed class SqliteMigrationTests : MigrationCompliance
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
