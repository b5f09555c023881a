using Bot.Dialogs.Conversations;
using Bot.Host.Delivery;
using Bot.Storage.Database;

namespace Bot.Host.Turns;

/// <summary>Claims due turns and has them worked, many conversations side by side. What fails here never stops the loop.</summary>
internal sealed partial class TurnRunner(ITurnQueue queue, TurnWorker worker, TurnOptions options, BackOff backOff, TimeProvider clock, ILogger<TurnRunner> logger)
    : BackgroundService
{
    private readonly string _name = $"{Environment.MachineName}:{Environment.ProcessId}";

    private volatile bool _storeIsGone;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var abandon = new CancellationTokenSource();
        var loops = Enumerable.Range(0, options.AtOnce).Select(_ => RunAsync(abandon.Token, stoppingToken)).ToArray();
        var all = Task.WhenAll(loops);
        await Task.WhenAny(all, Task.Delay(Timeout.Infinite, stoppingToken)).ConfigureAwait(false);

        // No more claims; what is being worked may finish, and what does not is given back.
        await Task.WhenAny(all, Task.Delay(options.Drain, clock, CancellationToken.None)).ConfigureAwait(false);
        await abandon.CancelAsync().ConfigureAwait(false);
        await all.ConfigureAwait(false);
    }

    private async Task RunAsync(CancellationToken abandon, CancellationToken stoppingToken)
    {
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await queue.ClaimAsync(_name, options.Lease, stoppingToken).ConfigureAwait(false) is { } work)
                {
                    await worker.WorkAsync(work, abandon).ConfigureAwait(false);
                }
                else
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

    /// <summary>A store that is gone is said once, not by every loop and attempt.</summary>
    private void Report(Exception problem)
    {
        if (problem is not StoreUnavailableException)
        {
            LogFailed(problem);
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

    [LoggerMessage(Level = LogLevel.Error, Message = "The turn queue could not be worked; trying again.")]
    private partial void LogFailed(Exception problem);
}
