using Bot.Dialogs.Conversations.Signals;

namespace Bot.Host.Handoff;

/// <summary>The wait between two passes over what changed in conversations.</summary>
internal static class ChangePace
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Returns at the next change, though not within a tenth of a second, so that a burst of changes is one pass; without a change after about
    /// a second; and at once when the host stops.
    /// </summary>
    public static async Task NextPassAsync(this IConversationFeed feed, TimeProvider clock, CancellationToken stoppingToken)
    {
        using var atMost = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        try
        {
            await Task.Delay(Least, clock, stoppingToken);
            var timeout = Task.Delay(Every, clock, atMost.Token);
            var change = feed.WaitAsync(atMost.Token).AsTask();
            await Task.WhenAny(timeout, change);
            await atMost.CancelAsync();
            await ((Task)change).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }
}
