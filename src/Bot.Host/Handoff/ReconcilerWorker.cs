using Bot.Dialogs.Conversations.Signals;
using Bot.Storage.Database;
using Bot.Storage.Handoff;

namespace Bot.Host.Handoff;

/// <summary>
/// Runs the reconciler at each change of a conversation, and at least once a second because leases run out without a signal.
/// </summary>
internal sealed partial class ReconcilerWorker(
    HandoffReconciler reconciler,
    HeldTalks held,
    HandoffWorkList work,
    HolidayYears holidays,
    IConversationSignals signals,
    TimeProvider clock,
    ILogger<ReconcilerWorker> logger
) : BackgroundService
{
    private static readonly TimeSpan KeepChanges = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var feed = signals.SubscribeToAll();
        var trimmedAt = clock.GetUtcNow();
        while (!stoppingToken.IsCancellationRequested)
        {
            // Separately: a fault in one does not stop the others.
            await TryAsync("read what agents hold", held.PassAsync, stoppingToken);
            await TryAsync("move hand-offs", reconciler.PassAsync, stoppingToken);
            await TryAsync(
                "look for holidays",
                _ =>
                {
                    holidays.WarnOfMissing();
                    return Task.CompletedTask;
                },
                stoppingToken
            );
            if (clock.GetUtcNow() - trimmedAt > KeepChanges / 6)
            {
                trimmedAt = clock.GetUtcNow();
                await TryAsync("trim changes", c => work.TrimChangesAsync(KeepChanges, c), stoppingToken);
            }

            await feed.NextPassAsync(clock, stoppingToken);
        }
    }

    private async Task TryAsync(string what, Func<CancellationToken, Task> pass, CancellationToken stoppingToken)
    {
        try
        {
            await pass(stoppingToken);
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            LogFailed(what, problem.GetType().Name, problem is StoreUnavailableException ? null : problem.StackTrace);
        }
    }

    // The type alone: messages of exceptions can carry what the resident wrote.
    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "A pass over the hand-offs, to {What}, failed with {Problem}; the next one follows.\n{Stack}"
    )]
    private partial void LogFailed(string what, string problem, string? stack);
}
