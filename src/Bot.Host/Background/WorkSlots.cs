namespace Bot.Host.Background;

/// <summary>
/// Runs work side by side, at most so many pieces at once. One loop asks for free slots, claims that much work and starts it.
/// </summary>
/// <param name="atOnce">How many pieces run at once, from 1.</param>
internal sealed class WorkSlots(int atOnce) : IDisposable
{
    private readonly SemaphoreSlim _free = new(atOnce);

    /// <summary>Waits until at least one slot is free. It takes none: only <see cref="StartAsync"/> does.</summary>
    /// <returns>How many slots are free, from 1.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    public async Task<int> WaitForFreeAsync(CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken).ConfigureAwait(false);
        _free.Release();
        return _free.CurrentCount;
    }

    /// <summary>Starts the work in a free slot and returns without waiting for its end; it waits only while no slot is free.</summary>
    /// <param name="work">One piece of work.</param>
    /// <param name="onFault">Told of an exception that the work throws; the slot is freed all the same.</param>
    public async Task StartAsync(Func<Task> work, Action<Exception> onFault)
    {
        await _free.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        _ = RunAsync(work, onFault);
    }

    /// <summary>Completes when no work runs any more. Nothing may be started afterwards.</summary>
    public async Task DrainAsync()
    {
        for (var taken = 0; taken < atOnce; taken++)
        {
            await _free.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    public void Dispose() => _free.Dispose();

    private async Task RunAsync(Func<Task> work, Action<Exception> onFault)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (Exception problem)
        {
            onFault(problem);
        }
        finally
        {
            _free.Release();
        }
    }
}
