using Bot.Storage.Tests.Compliance;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Storage.Tests.Postgres;

public sealed class PostgresInboxTests : InboxCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresTurnTests : TurnCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresDecisionTests : DecisionCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresOutboxTests : OutboxCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresSendTests : SendCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresCrashTests : CrashCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresMigrationTests : MigrationCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresContentNotesTests : ContentNotesCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresArticleChangesTests : ArticleChangesCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresErasureTests : ErasureCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);

    protected override Task<IReadOnlyList<string>> TablesOfConversationsAsync() =>
        Store.Database.ReadAsync(s =>
            s.QueryAsync<string>(
                "SELECT table_name FROM information_schema.columns WHERE column_name = 'conversation_id' AND table_schema = current_schema()"
            )
        );

    protected override Task<IReadOnlyList<string>> AllTablesAsync() =>
        Store.Database.ReadAsync(s =>
            s.QueryAsync<string>("SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()")
        );
}

public sealed class PostgresHandoffTests : HandoffCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresUpkeepTests : UpkeepCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresDeskListTests : DeskListCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresOrderTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EveryText_IsComparedByItsBytes_HoweverTheDatabaseSorts(bool byBytes)
    {
        var record = new PostgresRecord();
        await record.CreateAsync(byBytes);
        await using var store = record.Open(new FakeTimeProvider());

        Assert.NotEmpty(await store.Database.MigrateAsync());
        Assert.Empty(await store.Database.MigrateAsync());

        Assert.Empty(
            await store.Database.ReadAsync(s =>
                s.QueryAsync<string>(
                    """
                    SELECT table_name || '.' || column_name FROM information_schema.columns
                    WHERE table_schema = current_schema() AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C' AND (table_name, column_name) <> ('entries', 'delivery')
                    """
                )
            )
        );
    }
}

public sealed class PostgresAuditTests : AuditCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresWaitTests : WaitCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresSignInTests : SignInCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresRetentionTests : RetentionCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresFiguresTests : FiguresCompliance
{
    private readonly PostgresRecord _record = new();

    protected override string UndoMigration =>
        """
            DROP FUNCTION decisions_count CASCADE; DROP FUNCTION handoffs_count CASCADE; DROP FUNCTION feedback_count CASCADE; DROP FUNCTION dead_letters_count CASCADE; DROP FUNCTION privacy_count CASCADE;
            DROP FUNCTION feedback_add; DROP FUNCTION figure_day; DROP TABLE figure_changes; DROP TABLE figures_by_day; DROP TABLE figure_sums; DROP INDEX handoff_hours_hour;
            """;

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresTurnFailureTests : TurnFailureCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresHandoffRecordTests : HandoffRecordCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}

public sealed class PostgresFigureListTests : FigureListCompliance
{
    private readonly PostgresRecord _record = new();

    protected override Task CreateRecordAsync() => _record.CreateAsync();

    protected override TestStore OpenStore(FakeTimeProvider clock) => _record.Open(clock);
}
