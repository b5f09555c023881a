using Bot.Storage.Database;

namespace Bot.Storage.Desk;

/// <summary>Reads what changed, each change once and none left out, whatever the order in which transactions commit.</summary>
public sealed class DeskChanges(IDatabase database)
{
    // PostgreSQL: keys are given before transactions commit, so a reader stops before the oldest transaction that is still under way.
    private const string AfterPostgres = """
        SELECT key, xid, kind, subject FROM desk_changes
        WHERE (xid, key) > (@transaction, @key) AND xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint ORDER BY xid, key LIMIT @take
        """;

    private const string AfterSqlite = "SELECT key, 0 AS xid, kind, subject FROM desk_changes WHERE key > @key ORDER BY key LIMIT @take";
    private const string LastPostgres =
        "SELECT key, xid, kind, subject FROM desk_changes WHERE xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint "
        + "ORDER BY xid DESC, key DESC LIMIT 1";
    private const string LastSqlite = "SELECT key, 0 AS xid, kind, subject FROM desk_changes ORDER BY key DESC LIMIT 1";
    private const string FirstPostgres = "SELECT key, xid, kind, subject FROM desk_changes ORDER BY xid, key LIMIT 1";
    private const string FirstSqlite = "SELECT key, 0 AS xid, kind, subject FROM desk_changes ORDER BY key LIMIT 1";

    private bool OnPostgres => database.Engine == DatabaseEngine.Postgres;

    public Task<IReadOnlyList<DeskChange>> ReadAsync(ChangePoint after, int take, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<DeskChange>>(
            async s =>
                [
                    .. (
                        await s.QueryAsync<Row>(
                                OnPostgres ? AfterPostgres : AfterSqlite,
                                new
                                {
                                    transaction = after.Transaction,
                                    key = after.Key,
                                    take,
                                }
                            )
                            .ConfigureAwait(false)
                    ).Select(r => r.ToChange()),
                ],
            cancellationToken
        );

    /// <summary>The last change; the beginning when there is none.</summary>
    public Task<ChangePoint> LastAsync(CancellationToken cancellationToken = default) =>
        PointAsync(OnPostgres ? LastPostgres : LastSqlite, cancellationToken);

    /// <summary>The oldest change that is kept; the beginning when there is none. Who stands before it has missed some.</summary>
    public Task<ChangePoint> FirstAsync(CancellationToken cancellationToken = default) =>
        PointAsync(OnPostgres ? FirstPostgres : FirstSqlite, cancellationToken);

    private Task<ChangePoint> PointAsync(string sql, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async s => (await s.FirstOrDefaultAsync<Row>(sql).ConfigureAwait(false))?.ToChange().Point ?? default,
            cancellationToken
        );

    private sealed class Row
    {
        public long Key { get; set; }
        public long Xid { get; set; }
        public string Kind { get; set; } = "";
        public string Subject { get; set; } = "";

        public DeskChange ToChange() => new(new ChangePoint(Xid, Key), Kind, Subject);
    }
}
