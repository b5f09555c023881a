using System.Collections.Concurrent;

namespace Bot.Storage.Signals;

/// <summary>Rate limits of one host.</summary>
internal sealed class LocalRateLimits(TimeProvider clock) : IRateLimits
{
    private const int SweepEvery = 4_096;

    private readonly ConcurrentDictionary<string, (long Window, TimeSpan Length, int Count)> _counts = new(StringComparer.Ordinal);
    private int _calls;

    public ValueTask<TimeSpan> TakeAsync(string key, int limit, TimeSpan window)
    {
        var now = clock.GetUtcNow();
        if (Interlocked.Increment(ref _calls) % SweepEvery == 0)
        {
            Sweep(now);
        }

        var current = now.UtcTicks / window.Ticks;
        var (_, _, count) = _counts.AddOrUpdate(key, _ => (current, window, 1), (_, c) => (current, window, c.Window == current ? c.Count + 1 : 1));
        return ValueTask.FromResult(count <= limit ? TimeSpan.Zero : WindowEnd(now, window));
    }

    /// <summary>The time from <paramref name="now"/> to the end of its window.</summary>
    public static TimeSpan WindowEnd(DateTimeOffset now, TimeSpan window) => TimeSpan.FromTicks(window.Ticks - (now.UtcTicks % window.Ticks));

    private void Sweep(DateTimeOffset now)
    {
        foreach (var entry in _counts.Where(c => c.Value.Window < now.UtcTicks / c.Value.Length.Ticks))
        {
            _counts.TryRemove(entry);
        }
    }
}
