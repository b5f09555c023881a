using Bot.Storage.Tests.Compliance;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Storage.Tests.Sqlite;

public sealed class SqliteSnapshotRetentionTests : SnapshotRetentionCompliance
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

public sealed class SqliteResidentCopyTests : ResidentCopyCompliance
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
