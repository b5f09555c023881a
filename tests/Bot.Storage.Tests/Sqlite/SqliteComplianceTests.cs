using Bot.Storage.Tests.Compliance;

namespace Bot.Storage.Tests.Sqlite;

public sealed class SqliteInboxTests() : InboxCompliance(new SqliteRecord());

public sealed class SqliteTurnTests() : TurnCompliance(new SqliteRecord());

public sealed class SqliteDecisionTests() : DecisionCompliance(new SqliteRecord());

public sealed class SqliteOutboxTests() : OutboxCompliance(new SqliteRecord());

public sealed class SqliteSendTests() : SendCompliance(new SqliteRecord());

public sealed class SqliteCrashTests() : CrashCompliance(new SqliteRecord());

public sealed class SqliteMigrationTests() : MigrationCompliance(new SqliteRecord());

public sealed class SqliteContentNotesTests() : ContentNotesCompliance(new SqliteRecord());

public sealed class SqliteArticleChangesTests() : ArticleChangesCompliance(new SqliteRecord());

public sealed class SqliteErasureTests() : ErasureCompliance(new SqliteRecord())
{
    protected override Task<IReadOnlyList<string>> TablesOfConversationsAsync() =>
        Store.Database.ReadAsync(s =>
            s.QueryAsync<string>(
                "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'conversation_id'"
            )
        );

    protected override Task<IReadOnlyList<string>> AllTablesAsync() =>
        Store.Database.ReadAsync(s => s.QueryAsync<string>("SELECT name FROM sqlite_master WHERE type = 'table'"));
}

public sealed class SqliteUpkeepTests() : UpkeepCompliance(new SqliteRecord());

public sealed class SqliteDeskListTests() : DeskListCompliance(new SqliteRecord());

public sealed class SqliteAuditTests() : AuditCompliance(new SqliteRecord());

public sealed class SqliteWaitTests() : WaitCompliance(new SqliteRecord());

public sealed class SqliteSignInTests() : SignInCompliance(new SqliteRecord());

public sealed class SqliteRetentionTests() : RetentionCompliance(new SqliteRecord());

public sealed class SqliteTurnFailureTests() : TurnFailureCompliance(new SqliteRecord());

public sealed class SqliteSnapshotRetentionTests() : SnapshotRetentionCompliance(new SqliteRecord());

public sealed class SqliteResidentCopyTests() : ResidentCopyCompliance(new SqliteRecord());

public sealed class SqliteHandoffTests() : HandoffCompliance(new SqliteRecord());

public sealed class SqliteHandoffRecordTests() : HandoffRecordCompliance(new SqliteRecord());

public sealed class SqliteFiguresTests() : FiguresCompliance(new SqliteRecord())
{
    protected override string UndoMigration =>
        """
            DROP TRIGGER decisions_counted; DROP TRIGGER handoffs_counted; DROP TRIGGER feedback_counted; DROP TRIGGER feedback_recounted;
            DROP TRIGGER dead_letters_counted; DROP TRIGGER privacy_counted;
            DROP TABLE figure_changes; DROP TABLE figures_by_day; DROP TABLE figure_sums; DROP INDEX handoff_hours_hour;
            """;
}

public sealed class SqliteFigureListTests() : FigureListCompliance(new SqliteRecord());
