using System.Collections.Concurrent;
using Bot.Storage.Signals;

namespace Bot.Storage.Conversations.QueuedTurns;

/// <summary>Wakes this host's workers when work was committed. A wake-up that finds nobody waiting is kept for who waits next.</summary>
internal sealed class WakeUps
{
    // Who wakes looks for all that is due: one wake-up stands for any number.
    private const int MostKept = 1;

    private readonly SemaphoreSlim _turns = new(0);
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _outbox = new(StringComparer.Ordinal);

    public void TurnQueued()
    {
        Release(_turns);
        Published?.Invoke(null);
    }

    public void OutboxQueued(string destination)
    {
        Release(Outbox(destination));
        Published?.Invoke(destination);
    }

    /// <summary>Called for every wake-up made on this host, with a destination, or null for a turn: the bridge to other hosts.</summary>
    public Action<string?>? Published { get; set; }

    /// <summary>A wake-up that came from another host.</summary>
    public void Received(string? destination) => Release(destination is null ? _turns : Outbox(destination));

    public Task WaitForTurnAsync(TimeSpan atMost, TimeProvider clock, CancellationToken cancellationToken) =>
        WaitAsync(_turns, atMost, clock, cancellationToken);

    public Task WaitForOutboxAsync(string destination, TimeSpan atMost, TimeProvider clock, CancellationToken cancellationToken) =>
        WaitAsync(Outbox(destination), atMost, clock, cancellationToken);

    private SemaphoreSlim Outbox(string destination) => _outbox.GetOrAdd(destination, _ => new SemaphoreSlim(0));

    private static void Release(SemaphoreSlim semaphore)
    {
        if (semaphore.CurrentCount < MostKept)
        {
            semaphore.Release();
        }
    }

    private static async Task WaitAsync(SemaphoreSlim semaphore, TimeSpan atMost, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!semaphore.Wait(0, cancellationToken))
        {
            await Waiting.ForAsync(semaphore.WaitAsync, atMost, clock, cancellationToken).ConfigureAwait(false);
        }
    }
}
