using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Host.Background;
using Bot.Storage.Database;

namespace Bot.Host.Turns;

/// <summary>Claims due turns and runs them, many conversations side by side. No fault stops the loop.</summary>
internal sealed partial class TurnRunner(
    ITurnQueue queue,
    TurnWorker worker,
    TurnOptions options,
    BackOff backOff,
    TimeProvider clock,
    ILogger<TurnRunner> logger
) : BackgroundService
{
    // So that the host that looks first does not take everything that is due.
    private const int MostAtAClaim = 16;

    private bool _storeIsGone;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var abandon = new CancellationTokenSource();
        using var slots = new WorkSlots(options.AtOnce);
        await ClaimAsync(slots, abandon.Token, stoppingToken).ConfigureAwait(false);

        // Nothing more is claimed. Turns that run may finish; those that do not are given back.
        var drained = slots.DrainAsync();
        await Task.WhenAny(drained, Task.Delay(options.Drain, clock, CancellationToken.None)).ConfigureAwait(false);
        await abandon.CancelAsync().ConfigureAwait(false);
        await drained.ConfigureAwait(false);
    }

    private async Task ClaimAsync(WorkSlots slots, CancellationToken abandon, CancellationToken stoppingToken)
    {
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var free = await slots.WaitForFreeAsync(stoppingToken).ConfigureAwait(false);
                var claimed = await queue
                    .ClaimAsync(ThisHost.Name, options.Lease, Math.Min(free, MostAtAClaim), stoppingToken)
                    .ConfigureAwait(false);
                foreach (var work in claimed)
                {
                    // One that cannot be settled is worked again when its lease runs out.
                    await slots
                        .StartAsync(
                            () => worker.WorkAsync(work, abandon),
                            problem => LogUnsettled(work.Lease.TurnId, problem.GetType().Name, problem.StackTrace)
                        )
                        .ConfigureAwait(false);
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
                await backOff.PauseAsync(failures, clock, stoppingToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Logs a store that is gone once, not after every attempt.</summary>
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

    [LoggerMessage(Level = LogLevel.Error, Message = "Turns wait until the store answers again: {Problem}")]
    private partial void LogStoreIsGone(string problem);

    // The type alone: messages of exceptions can carry what the resident wrote.
    [LoggerMessage(Level = LogLevel.Error, Message = "Turn {TurnId} could not be settled: {Problem}.\n{Stack}")]
    private partial void LogUnsettled(string turnId, string problem, string? stack);

    [LoggerMessage(Level = LogLevel.Error, Message = "The turn queue could not be worked ({Problem}); trying again.\n{Stack}")]
    private partial void LogFailed(string problem, string? stack);
}
