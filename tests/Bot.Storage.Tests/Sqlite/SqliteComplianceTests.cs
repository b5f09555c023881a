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

public sealed class SqliteDecisionTests : DecisionCompliance
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

public sealed class SqliteContentNotesTests : ContentNotesCompliance
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

public sealed class SqliteArticleChangesTests : ArticleChangesCompliance
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

public sealed class SqliteErasureTests : ErasureCompliance
{
    private readonly SqliteRecord _record = new();

    protected override Task CreateRecordAsync() => Task.CompletedTask;

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);

    protected override Task<IReadOnlyList<string>> TablesOfConversationsAsync() =>
        Store.Database.ReadAsync(s =>
            s.QueryAsync<string>(
                "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'conversation_id'"
            )
        );

    protected override Task<IReadOnlyList<string>> AllTablesAsync() =>
        Store.Database.ReadAsync(s => s.QueryAsync<string>("SELECT name FROM sqlite_master WHERE type = 'table'"));

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _record.Dispose();
    }
}

public sealed class SqliteUpkeepTests : UpkeepCompliance
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

public sealed class SqliteDeskListTests : DeskListCompliance
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

public sealed class SqliteAuditTests : AuditCompliance
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

public sealed class SqliteWaitTests : WaitCompliance
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

public sealed class SqliteSignInTests : SignInCompliance
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

public sealed class SqliteRetentionTests : RetentionCompliance
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

public sealed class SqliteTurnFailureTests : TurnFailureCompliance
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
