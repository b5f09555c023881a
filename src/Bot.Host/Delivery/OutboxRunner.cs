using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Storage.Database;

namespace Bot.Host.Delivery;

/// <summary>Delivers what the outbox holds: one loop a destination, so that a hanging channel holds up no other.</summary>
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
    // Settling comes after the send's own timeout; until then nobody else may take the message.
    private static readonly TimeSpan SettlingTime = TimeSpan.FromSeconds(20);

    private readonly string _name = $"{Environment.MachineName}:{Environment.ProcessId}";

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
        using var free = new SemaphoreSlim(sender.AtOnce);
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await free.WaitAsync(stoppingToken).ConfigureAwait(false);
                free.Release();
                var claimed = await outbox
                    .ClaimAsync(sender.Destination, _name, sender.Timeout + SettlingTime, free.CurrentCount, stoppingToken)
                    .ConfigureAwait(false);
                foreach (var message in claimed)
                {
                    await free.WaitAsync(CancellationToken.None).ConfigureAwait(false);
                    _ = DeliverAsync(sender, message, free, abandon);
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

                var pause = backOff.After(failures, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(5));
                await Task.Delay(pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        for (var taken = 0; taken < sender.AtOnce; taken++)
        {
            await free.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task DeliverAsync(IChannelSender sender, OutboxMessage message, SemaphoreSlim free, CancellationToken abandon)
    {
        try
        {
            await delivery.DeliverAsync(sender, message, abandon).ConfigureAwait(false);
        }
        catch (Exception problem)
        {
            // Its lease runs out and it is sent again under the same key.
            LogUnsettled(message.Id, sender.Destination, problem.GetType().Name, problem.StackTrace);
        }
        finally
        {
            free.Release();
        }
    }

    // The type alone: messages of exceptions can carry what the resident wrote.
    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox of {Destination} could not be worked ({Problem}); trying again.\n{Stack}")]
    private partial void LogFailed(string destination, string problem, string? stack);

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {MessageId} to {Destination} could not be settled: {Problem}.\n{Stack}")]
    private partial void LogUnsettled(string messageId, string destination, string problem, string? stack);
}
