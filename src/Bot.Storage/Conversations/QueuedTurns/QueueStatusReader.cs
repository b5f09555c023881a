using Bot.Storage.Database;

namespace Bot.Storage.Conversations.QueuedTurns;

/// <inheritdoc />
internal sealed class QueueStatusReader(IDatabase database, TimeProvider clock) : IQueueStatus
{
    // Index turns_due.
    private const string Turns = "SELECT count(*) AS waiting, min(queued_at) AS oldest FROM turns WHERE due_at IS NOT NULL";

    private const string Outbox =
        "SELECT destination, count(*) AS waiting, min(created_at) AS oldest FROM outbox GROUP BY destination ORDER BY destination";

    // Index dead_letters_open.
    private const string DeadLetters = "SELECT count(*) FROM dead_letters WHERE retried_at IS NULL";

    public Task<QueueStatus> ReadAsync(CancellationToken cancellationToken = default) =>
        database.ReadAsync(
            async session =>
            {
                var now = clock.Now();
                var turns = (await session.FirstOrDefaultAsync<Row>(Turns).ConfigureAwait(false))!;
                var outbox = await session.QueryAsync<Row>(Outbox).ConfigureAwait(false);
                return new QueueStatus(
                    turns.Waiting,
                    turns.Age(now),
                    [.. outbox.Select(o => new QueueStatus.Lane(o.Destination, o.Waiting, o.Age(now)))],
                    await session.FirstOrDefaultAsync<long>(DeadLetters).ConfigureAwait(false)
                );
            },
            cancellationToken
        );

    private sealed class Row
    {
        public string Destination { get; set; } = "";
        public long Waiting { get; set; }
        public long? Oldest { get; set; }

        public TimeSpan Age(long now) => TimeSpan.FromMilliseconds(Oldest is { } oldest ? Math.Max(0, now - oldest) : 0);
    }
}
