using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Staff;

/// <summary>
/// Finds rows of the audit log by who did it, what was done, to what, and when; page by page in the order of their numbers. Each page reads
/// a stretch of one index: of the object, of the person, of the action, or of the numbers between two moments.
/// </summary>
public sealed class AuditSearch(IDatabase database)
{
    /// <summary>
    /// Numbers follow the order of commits, moments the clock of each host: so far those clocks may be apart for every row to be found.
    /// </summary>
    private static readonly TimeSpan Skew = TimeSpan.FromHours(1);

    // Both of index audit_log_at.
    private const string LastBefore = "SELECT number FROM audit_log WHERE at < @at ORDER BY at DESC, number DESC LIMIT 1";
    private const string FirstFrom = "SELECT number FROM audit_log WHERE at >= @at ORDER BY at, number LIMIT 1";

    /// <summary>Newest first, below <paramref name="before"/> (null: from the newest), at most <paramref name="take"/>.</summary>
    public Task<IReadOnlyList<AuditEntry>> ListAsync(
        AuditFilter filter,
        long? before,
        int take,
        CancellationToken cancellationToken = default
    ) => ReadAsync(filter, 0, before ?? long.MaxValue, take, newestFirst: true, cancellationToken);

    /// <summary>Oldest first, above <paramref name="number"/>, at most <paramref name="take"/>.</summary>
    public Task<IReadOnlyList<AuditEntry>> ListAfterAsync(
        AuditFilter filter,
        long number,
        int take,
        CancellationToken cancellationToken = default
    ) => ReadAsync(filter, number, long.MaxValue, take, newestFirst: false, cancellationToken);

    private Task<IReadOnlyList<AuditEntry>> ReadAsync(
        AuditFilter filter,
        long above,
        long below,
        int take,
        bool newestFirst,
        CancellationToken cancellationToken
    ) =>
        database.ReadAsync<IReadOnlyList<AuditEntry>>(
            async s =>
            {
                var (from, to) = await BoundsAsync(s, filter, above, below).ConfigureAwait(false);

                // A page of each person, merged: each reads its own stretch of the index.
                var rows = new List<AuditRow>();
                foreach (var actor in filter.Actors?.Distinct(StringComparer.Ordinal) ?? [null])
                {
                    rows.AddRange(
                        await s.QueryAsync<AuditRow>(
                                Statement(s.Sql, filter, actor, newestFirst),
                                new
                                {
                                    above = from,
                                    below = to,
                                    actor,
                                    filter.Action,
                                    filter.Subject,
                                    since = filter.From?.ToStored(),
                                    until = filter.Until?.ToStored(),
                                    take,
                                }
                            )
                            .ConfigureAwait(false)
                    );
                }

                var sorted = newestFirst ? rows.OrderByDescending(r => r.Number) : rows.OrderBy(r => r.Number);
                return [.. sorted.Take(take).Select(r => r.ToEntry())];
            },
            cancellationToken
        );

    /// <returns>The numbers between which the rows lie.</returns>
    private static async Task<(long Above, long Below)> BoundsAsync(DatabaseSession session, AuditFilter filter, long above, long below)
    {
        if (filter.From is { } from && await OneAsync(session, LastBefore, from - Skew).ConfigureAwait(false) is { } last)
        {
            above = Math.Max(above, last);
        }

        if (filter.Until is { } until && await OneAsync(session, FirstFrom, until + Skew).ConfigureAwait(false) is { } first)
        {
            below = Math.Min(below, first);
        }

        return (above, below);
    }

    private static Task<long?> OneAsync(DatabaseSession session, string sql, DateTimeOffset at) =>
        session.FirstOrDefaultAsync<long?>(sql, new { at = at.ToStored() });

    private static string Statement(SqlDialect sql, AuditFilter filter, string? actor, bool newestFirst)
    {
        var by =
            filter.Subject is not null ? sql.By("audit_log_subject")
            : actor is not null ? sql.By("audit_log_actor")
            : filter.Action is not null ? sql.By("audit_log_action")
            : "";
        string[] asked =
        [
            "number > @above AND number < @below",
            .. filter.Subject is null ? (string[])[] : ["subject = @Subject"],
            .. actor is null ? (string[])[] : ["actor = @actor"],
            .. filter.Action is null ? (string[])[] : ["action = @Action"],
            .. filter.From is null ? (string[])[] : ["at >= @since"],
            .. filter.Until is null ? (string[])[] : ["at < @until"],
        ];
        var order = newestFirst ? "number DESC" : "number";
        return $"SELECT {AuditRow.Columns} FROM audit_log{by} WHERE {string.Join(" AND ", asked)} ORDER BY {order} LIMIT @take";
    }
}
