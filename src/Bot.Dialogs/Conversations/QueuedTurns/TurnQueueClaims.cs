namespace Bot.Dialogs.Conversations.QueuedTurns;

/// <summary>Claims for who works one turn after the other.</summary>
public static class TurnQueueClaims
{
    /// <summary>Takes the turn that is due longest; null when none is.</summary>
    public static async Task<TurnWork?> ClaimAsync(
        this ITurnQueue queue,
        string worker,
        TimeSpan lease,
        CancellationToken cancellationToken = default
    ) => (await queue.ClaimAsync(worker, lease, 1, cancellationToken).ConfigureAwait(false)).FirstOrDefault();
}
