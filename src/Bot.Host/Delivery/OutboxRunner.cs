using Bot.Dialogs.Conversations.Delivery;
using Bot.Host.Background;
using Bot.Storage.Database;

namespace Bot.Host.Delivery;

/// <summary>Delivers the outbox: one loop for each destination, so that a hanging channel delays no other.</summary>
internal sealed partial class OutboxRunner(
    IEnumerable<IChannelSender> senders,
    IOutbox outbox,
    MessageDelivery delivery,
    DeliveryOptions options,
    BackOff backOff,
    TimeProvider clock,
    ILogger<OutboxRunner> logger
) : BackgroundService
{
    // Added to the lease: the result is recorded after the send's timeout, and until then no other host may take the message.
    private static readonly TimeSpan SettlingTime = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var abandon = new CancellationTokenSource();
        var all = Task.WhenAll(senders.Select(s => RunAsync(s, abandon.Token, stoppingToken)));
        await Task.WhenAny(all, Task.Delay(Timeout.Infinite, stoppingToken)).ConfigureAwait(false);
        await Task.WhenAny(all, Task.Delay(options.Drain, clock, CancellationToken.None)).ConfigureAwait(false);
        await abandon.CancelAsync().ConfigureAwait(false);
        await all.ConfigureAwait(false);
    }

    private async Task RunAsync(IChannelSender sender, CancellationToken abandon, CancellationToken stoppingToken)
    {
        using var slots = new WorkSlots(sender.AtOnce);
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var free = await slots.WaitForFreeAsync(stoppingToken).ConfigureAwait(false);
                var claimed = await outbox
                    .ClaimAsync(sender.Destination, ThisHost.Name, sender.Timeout + SettlingTime, free, stoppingToken)
                    .ConfigureAwait(false);
                foreach (var message in claimed)
                {
                    // One that cannot be settled is sent again, under the same key, when its lease runs out.
                    await slots
                        .StartAsync(
                            () => delivery.DeliverAsync(sender, message, abandon),
                            problem => LogUnsettled(message.Id, sender.Destination, problem.GetType().Name, problem.StackTrace)
                        )
                        .ConfigureAwait(false);
                }

                if (claimed.Count == 0)
                {
                    await outbox.WaitAsync(sender.Destination, options.Poll, stoppingToken).ConfigureAwait(false);
                }

                failures = 0;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception problem)
            {
                failures++;
                if (problem is not StoreUnavailableException || failures == 1)
                {
                    LogFailed(sender.Destination, problem.GetType().Name, problem is StoreUnavailableException ? null : problem.StackTrace);
                }

                await backOff.PauseAsync(failures, clock, stoppingToken).ConfigureAwait(false);
            }
        }

        await slots.DrainAsync().ConfigureAwait(false);
    }

    // The type alone: messages of exceptions can carry what the resident wrote.
    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox of {Destination} could not be worked ({Problem}); trying again.\n{Stack}")]
    private partial void LogFailed(string destination, string problem, string? stack);

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {MessageId} to {Destination} could not be settled: {Problem}.\n{Stack}")]
    private partial void LogUnsettled(string messageId, string destination, string problem, string? stack);
}
