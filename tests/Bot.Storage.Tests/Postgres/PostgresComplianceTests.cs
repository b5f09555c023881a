using Bot.Storage.Tests.Compliance;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Storage.Tests.Postgres;

public sealed class PostgresInboxTests() : InboxCompliance(new PostgresRecord());

public sealed class PostgresTurnTests() : TurnCompliance(new PostgresRecord());

public sealed class PostgresDecisionTests() : DecisionCompliance(new PostgresRecord());

public sealed class PostgresOutboxTests() : OutboxCompliance(new PostgresRecord());

public sealed class PostgresSendTests() : SendCompliance(new PostgresRecord());

public sealed class PostgresCrashTests() : CrashCompliance(new PostgresRecord());

public sealed class PostgresMigrationTests() : MigrationCompliance(new PostgresRecord());

public sealed class PostgresContentNotesTests() : ContentNotesCompliance(new PostgresRecord());

public sealed class PostgresArticleChangesTests() : ArticleChangesCompliance(new PostgresRecord());

public sealed class PostgresErasureTests() : ErasureCompliance(new PostgresRecord())
{
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

public sealed class PostgresHandoffTests() : HandoffCompliance(new PostgresRecord());

public sealed class PostgresUpkeepTests() : UpkeepCompliance(new PostgresRecord());

public sealed class PostgresDeskListTests() : DeskListCompliance(new PostgresRecord());

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
                    WHERE table_schema = current_schema() AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'
                      AND (table_name, column_name) <> ('entries', 'delivery')
                    """
                )
            )
        );
    }
}

public sealed class PostgresAuditTests() : AuditCompliance(new PostgresRecord());

public sealed class PostgresWaitTests() : WaitCompliance(new PostgresRecord());

public sealed class PostgresSignInTests() : SignInCompliance(new PostgresRecord());

public sealed class PostgresRetentionTests() : RetentionCompliance(new PostgresRecord());

public sealed class PostgresFiguresTests() : FiguresCompliance(new PostgresRecord())
{
    protected override string UndoMigration =>
        """
            DROP FUNCTION decisions_count CASCADE; DROP FUNCTION handoffs_count CASCADE; DROP FUNCTION feedback_count CASCADE;
            DROP FUNCTION dead_letters_count CASCADE; DROP FUNCTION privacy_count CASCADE;
            DROP FUNCTION feedback_add; DROP FUNCTION figure_day; DROP TABLE figure_changes; DROP TABLE figures_by_day;
            DROP TABLE figure_sums; DROP INDEX handoff_hours_hour;
            """;
}

public sealed class PostgresTurnFailureTests() : TurnFailureCompliance(new PostgresRecord());

public sealed class PostgresHandoffRecordTests() : HandoffRecordCompliance(new PostgresRecord());

public sealed class PostgresFigureListTests() : FigureListCompliance(new PostgresRecord());

public sealed class PostgresSnapshotRetentionTests() : SnapshotRetentionCompliance(new PostgresRecord());

public sealed class PostgresResidentCopyTests() : ResidentCopyCompliance(new PostgresRecord());
