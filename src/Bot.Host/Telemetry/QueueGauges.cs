using System.Diagnostics.Metrics;
using Bot.Knowledge.Background;
using Bot.Storage.Conversations.QueuedTurns;

namespace Bot.Host.Telemetry;

/// <summary>Keeps the gauges of the queues: read from the record now and then, so that a scrape costs nothing.</summary>
internal sealed class QueueGauges(HostMetrics metrics, IQueueStatus queues, TimeProvider clock, ILogger<QueueGauges> logger)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private volatile QueueStatus? _status;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        metrics.Meter.CreateObservableGauge(
            "bot.turn.queue.size",
            () => _status?.Turns ?? 0,
            "{turn}",
            "Turns that wait or are being worked."
        );
        metrics.Meter.CreateObservableGauge(
            "bot.turn.queue.age",
            () => _status?.OldestTurn.TotalSeconds ?? 0,
            "s",
            "How long the oldest turn has waited."
        );
        metrics.Meter.CreateObservableGauge(
            "bot.outbox.size",
            () => Lanes(l => l.Messages),
            "{message}",
            "Messages that wait, by destination."
        );
        metrics.Meter.CreateObservableGauge(
            "bot.outbox.age",
            () => Lanes(l => l.Oldest.TotalSeconds),
            "s",
            "How long the oldest message has waited, by destination."
        );
        metrics.Meter.CreateObservableGauge(
            "bot.dead_letters",
            () => _status?.DeadLetters ?? 0,
            "{letter}",
            "Dead letters that nobody has sent round again."
        );

        // The gauges keep their last value while the store is gone; that it is shows in its health.
        await Repeat.EveryAsync(
            async cancellationToken => _status = await queues.ReadAsync(cancellationToken),
            "The count of what waits",
            Every,
            clock,
            logger,
            stoppingToken
        );
    }

    private IEnumerable<Measurement<T>> Lanes<T>(Func<QueueStatus.Lane, T> value)
        where T : struct =>
        _status?.Outbox.Select(l => new Measurement<T>(value(l), new KeyValuePair<string, object?>("destination", l.Destination))) ?? [];
}
