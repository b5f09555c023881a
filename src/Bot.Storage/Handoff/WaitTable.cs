using Bot.Dialogs.Handoff.Moves;
using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Handoff;

/// <summary>The statements on <c>handoff_waits</c> and its sums.</summary>
internal static class WaitTable
{
    private const string Ahead = """
        SELECT count(*) FROM handoff_tickets WHERE waiting = 1 AND queue = @queue AND handoff_id <> @handoffId
          AND (priority > @priority OR (priority = @priority AND waiting_since < @since)
            OR (priority = @priority AND waiting_since = @since AND handoff_id < @handoffId))
        """;

    private const string Count = "SELECT count(*) FROM handoff_waits WHERE queue = @queue AND at > @from AND picked_up = 1";
    private const string Median =
        "SELECT waited FROM handoff_waits WHERE queue = @queue AND at > @from AND picked_up = 1 ORDER BY waited LIMIT 1 OFFSET @half";
    private const string Medians = """
        SELECT queue, waited FROM (
          SELECT queue, waited,
            row_number() OVER (PARTITION BY queue ORDER BY waited) AS place, count(*) OVER (PARTITION BY queue) AS picked
          FROM handoff_waits WHERE at > @from AND picked_up = 1) w
        WHERE place = (picked + 1) / 2
        """;

    private const string Insert = "INSERT INTO handoff_waits (queue, at, waited, picked_up) VALUES (@queue, @now, @waited, @picked)";
    private const string DeleteOld = "DELETE FROM handoff_waits WHERE queue = @queue AND at < @old";

    private const string Sum = """
        INSERT INTO handoff_hours (queue, hour, picked_up, within_level, abandoned, waited) VALUES (@queue, @hour, @picked, @within, @abandoned, @waited)
        ON CONFLICT (queue, hour) DO UPDATE SET picked_up = handoff_hours.picked_up + @picked, within_level = handoff_hours.within_level + @within,
          abandoned = handoff_hours.abandoned + @abandoned, waited = handoff_hours.waited + @waited
        """;

    private const long Hour = 3_600_000;

    public static async Task<(int PickUps, TimeSpan? Median)> LastHourAsync(DatabaseSession session, string queue, long now)
    {
        var from = now - Hour;
        var count = await session.FirstOrDefaultAsync<long>(Count, new { queue, from }).ConfigureAwait(false);
        return count == 0
            ? (0, null)
            : (
                (int)count,
                TimeSpan.FromMilliseconds(
                    await session
                        .FirstOrDefaultAsync<long>(
                            Median,
                            new
                            {
                                queue,
                                from,
                                half = (count - 1) / 2,
                            }
                        )
                        .ConfigureAwait(false)
                )
            );
    }

    /// <summary>The median wait of the last hour's pick-ups by queue; of a queue without any, none.</summary>
    public static async Task<IReadOnlyDictionary<string, TimeSpan>> MediansAsync(DatabaseSession session, long now) =>
        (await session.QueryAsync<MedianRow>(Medians, new { from = now - Hour }).ConfigureAwait(false)).ToDictionary(
            r => r.Queue,
            r => TimeSpan.FromMilliseconds(r.Waited),
            StringComparer.Ordinal
        );

    public static async Task<int> AheadAsync(DatabaseSession session, string queue, HandoffTicket ticket) =>
        (int)
            await session
                .FirstOrDefaultAsync<long>(
                    Ahead,
                    new
                    {
                        queue,
                        handoffId = ticket.HandoffId,
                        priority = (long)ticket.Priority,
                        since = ticket.WaitingSince.ToStored(),
                    }
                )
                .ConfigureAwait(false);

    public static async Task AddAsync(DatabaseSession session, string queue, long now, TimeSpan waited, bool pickedUp, TimeSpan level)
    {
        var milliseconds = Math.Max(0, (long)waited.TotalMilliseconds);
        await session
            .ExecuteAsync(
                Insert,
                new
                {
                    queue,
                    now,
                    waited = milliseconds,
                    picked = pickedUp ? 1L : 0L,
                }
            )
            .ConfigureAwait(false);
        await session.ExecuteAsync(DeleteOld, new { queue, old = now - (2 * Hour) }).ConfigureAwait(false);
        await session
            .ExecuteAsync(
                Sum,
                new
                {
                    queue,
                    hour = now / Hour * Hour,
                    picked = pickedUp ? 1L : 0L,
                    within = pickedUp && waited <= level ? 1L : 0L,
                    abandoned = pickedUp ? 0L : 1L,
                    waited = pickedUp ? milliseconds : 0L,
                }
            )
            .ConfigureAwait(false);
    }

    private sealed class MedianRow
    {
        public string Queue { get; set; } = "";
        public long Waited { get; set; }
    }
}
