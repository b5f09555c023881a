using Bot.Dialogs.Handoff.DutyHours;
using Bot.Storage.Conversations;
using Bot.Storage.Database;
using Bot.Storage.Handoff;

namespace Bot.Storage.Desk;

/// <summary>The figures of queues, from the tickets that wait now and the sums by hour.</summary>
public sealed class DeskFigures(IDatabase database, TimeProvider clock)
{
    private const string WaitingNow =
        "SELECT queue, count(*) AS waiting, min(COALESCE(queued_since, waiting_since)) AS oldest FROM handoff_tickets WHERE waiting = 1 GROUP BY queue";
    private const string Today =
        "SELECT queue, sum(picked_up) AS picked_up, sum(within_level) AS within, sum(abandoned) AS abandoned FROM handoff_hours "
        + "WHERE hour >= @from GROUP BY queue";

    /// <summary>The queues in which somebody waits now or anything happened today.</summary>
    public Task<IReadOnlyDictionary<string, QueueFigures>> ReadAsync(CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyDictionary<string, QueueFigures>>(
            async s =>
            {
                var now = clock.GetUtcNow();
                var midnight = new DateTimeOffset(now.ToOffset(HongKongTime.Offset).Date, HongKongTime.Offset).ToStored();
                var waiting = (await s.QueryAsync<WaitingRow>(WaitingNow).ConfigureAwait(false)).ToDictionary(
                    r => r.Queue,
                    StringComparer.Ordinal
                );
                var today = (await s.QueryAsync<HourRow>(Today, new { from = midnight }).ConfigureAwait(false)).ToDictionary(
                    r => r.Queue,
                    StringComparer.Ordinal
                );
                var medians = await WaitTable.MediansAsync(s, now.ToStored()).ConfigureAwait(false);
                var all = new Dictionary<string, QueueFigures>(StringComparer.Ordinal);
                foreach (var queue in waiting.Keys.Union(today.Keys, StringComparer.Ordinal))
                {
                    var (w, d) = (waiting.GetValueOrDefault(queue), today.GetValueOrDefault(queue));
                    all[queue] = new QueueFigures(
                        queue,
                        (int)(w?.Waiting ?? 0),
                        Instants.FromStored(w?.Oldest),
                        (int)(d?.PickedUp ?? 0),
                        (int)(d?.Within ?? 0),
                        (int)(d?.Abandoned ?? 0),
                        medians.TryGetValue(queue, out var median) ? median : null
                    );
                }

                return all;
            },
            cancellationToken
        );

    private sealed class WaitingRow
    {
        public string Queue { get; set; } = "";
        public long Waiting { get; set; }
        public long? Oldest { get; set; }
    }

    private sealed class HourRow
    {
        public string Queue { get; set; } = "";
        public long PickedUp { get; set; }
        public long Within { get; set; }
        public long Abandoned { get; set; }
    }
}
