using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Host.Delivery;
using Bot.Storage.Database;

namespace Bot.Host.Turns;

/// <summary>Claims due turns and has them worked, many conversations side by side. What fails here never stops the loop.</summary>
internal sealed partial class TurnRunner(
    ITurnQueue queue,
    TurnWorker worker,
    TurnOptions options,
    BackOff backOff,
    TimeProvider clock,
    ILogger<TurnRunner> logger
) : BackgroundService
{
    // So that hosts share what is due, also when one looks first.
    private const int MostAtAClaim = 16;

    private readonly string _name = $"{Environment.MachineName}:{Environment.ProcessId}";

    private bool _storeIsGone;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var abandon = new CancellationTokenSource();
        using var free = new SemaphoreSlim(options.AtOnce);
        await ClaimAsync(free, abandon.Token, stoppingToken).ConfigureAwait(false);

        // No more claims; what is being worked may finish, and what does not is given back.
        var all = AllAsync(free);
        await Task.WhenAny(all, Task.Delay(options.Drain, clock, CancellationToken.None)).ConfigureAwait(false);
        await abandon.CancelAsync().ConfigureAwait(false);
        await all.ConfigureAwait(false);
    }

    private async Task ClaimAsync(SemaphoreSlim free, CancellationToken abandon, CancellationToken stoppingToken)
    {
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await free.WaitAsync(stoppingToken).ConfigureAwait(false);
                free.Release();
                var claimed = await queue
                    .ClaimAsync(_name, options.Lease, Math.Min(free.CurrentCount, MostAtAClaim), stoppingToken)
                    .ConfigureAwait(false);
                foreach (var work in claimed)
                {
                    await free.WaitAsync(CancellationToken.None).ConfigureAwait(false);
                    _ = WorkAsync(work, free, abandon);
                }

                if (claimed.Count == 0)
                {
                    await queue.WaitAsync(options.Poll, stoppingToken).ConfigureAwait(false);
                }

                failures = 0;
                _storeIsGone = false;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception problem)
            {
                failures++;
                Report(problem);
                await PauseAsync(failures, stoppingToken).ConfigureAwait(false);
            }
        }
    }

    private async Task WorkAsync(TurnWork work, SemaphoreSlim free, CancellationToken abandon)
    {
        try
        {
            await worker.WorkAsync(work, abandon).ConfigureAwait(false);
        }
        catch (Exception problem)
        {
            // Its lease runs out and it is worked again.
            LogUnsettled(work.Lease.TurnId, problem.GetType().Name, problem.StackTrace);
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Ends when nothing is being worked any more.</summary>
    private async Task AllAsync(SemaphoreSlim free)
    {
        for (var taken = 0; taken < options.AtOnce; taken++)
        {
            await free.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>A store that is gone is said once, not by every loop and attempt.</summary>
    private void Report(Exception problem)
    {
        if (problem is not StoreUnavailableException)
        {
            LogFailed(problem.GetType().Name, problem.StackTrace);
        }
        else if (!_storeIsGone)
        {
            _storeIsGone = true;
            LogStoreIsGone(problem.Message);
        }
    }

    private async Task PauseAsync(int failures, CancellationToken stoppingToken)
    {
        var pause = backOff.After(failures, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(5));
        await Task.Delay(pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Turns wait until the store answers again: {Problem}")]
    private partial void LogStoreIsGone(string problem);

    // The type alone: messages of exceptions can carry what the resident wrote.
    [LoggerMessage(Level = LogLevel.Error, Message = "Turn {TurnId} could not be settled: {Problem}.\n{Stack}")]
    private partial void LogUnsettled(string turnId, string problem, string? stack);

    [LoggerMessage(Level = LogLevel.Error, Message = "The turn queue could not be worked ({Problem}); trying again.\n{Stack}")]
    private partial void LogFailed(string problem, string? stack);
}
