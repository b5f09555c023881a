using System.Collections.Concurrent;

namespace Bot.Storage.Signals;

/// <summary>Rate limits of one host.</summary>
internal sealed class LocalRateLimits(TimeProvider clock) : IRateLimits
{
    private const int SweepEvery = 4_096;

    private readonly ConcurrentDictionary<string, (DateTimeOffset Ends, int Count)> _counts = new(StringComparer.Ordinal);
    private int _calls;

    public ValueTask<TimeSpan> TakeAsync(string key, int limit, TimeSpan window)
    {
        var now = clock.GetUtcNow();
        if (Interlocked.Increment(ref _calls) % SweepEvery == 0)
        {
            Sweep(now);
        }

        // A clock put back does not make a window longer than it is.
        var (ends, count) = _counts.AddOrUpdate(
            key,
            _ => (now + window, 1),
            (_, c) => c.Ends <= now || c.Ends > now + window ? (now + window, 1) : (c.Ends, c.Count + 1)
        );
        return ValueTask.FromResult(count <= limit ? TimeSpan.Zero : ends - now);
    }

    public ValueTask GiveBackAsync(string key)
    {
        while (
            _counts.TryGetValue(key, out var counted)
            && counted.Count > 0
            && !_counts.TryUpdate(key, (counted.Ends, counted.Count - 1), counted)
        )
        {
            // Another call was counted in between.
        }

        return ValueTask.CompletedTask;
    }

    private void Sweep(DateTimeOffset now)
    {
        foreach (var entry in _counts.Where(c => c.Value.Ends <= now))
        {
            _counts.TryRemove(entry);
        }
    }
}
