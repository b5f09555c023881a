using Bot.Storage.Tests.Compliance;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Storage.Tests.Postgres;

public sealed class PostgresSnapshotRetentionTests : SnapshotRetentionCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresResidentCopyTests : ResidentCopyCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}
