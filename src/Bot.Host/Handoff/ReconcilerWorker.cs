using Bot.Dialogs.Conversations.Signals;
using Bot.Knowledge.Background;
using Bot.Storage.Handoff;

namespace Bot.Host.Handoff;

/// <summary>
/// Runs the reconciler at each change of a conversation, and at least once a second because leases run out without a signal.
/// </summary>
internal sealed class ReconcilerWorker(
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

    private readonly Passes _held = new("Reading what agents hold", logger);
    private readonly Passes _moves = new("Moving hand-offs", logger);
    private readonly Passes _years = new("Looking for holidays", logger);
    private readonly Passes _trims = new("Trimming the desk's changes", logger);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var feed = signals.SubscribeToAll();
        var trimmedAt = clock.GetUtcNow();
        while (!stoppingToken.IsCancellationRequested)
        {
            // Separately: a fault in one does not stop the others.
            await _held.RunAsync(held.PassAsync, stoppingToken);
            await _moves.RunAsync(reconciler.PassAsync, stoppingToken);
            await _years.RunAsync(
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
                await _trims.RunAsync(stopping => work.TrimChangesAsync(KeepChanges, stopping), stoppingToken);
            }

            await feed.NextPassAsync(clock, stoppingToken);
        }
    }
}
