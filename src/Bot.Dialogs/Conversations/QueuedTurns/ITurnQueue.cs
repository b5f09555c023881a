namespace Bot.Dialogs.Conversations.QueuedTurns;

/// <summary>The durable queue of turns: one turn of a conversation at a time, over all hosts.</summary>
public interface ITurnQueue
{
    /// <summary>
    /// Claims the turns that have been due longest, each of another conversation: at most <paramref name="take"/>, perhaps none.
    /// </summary>
    /// <param name="worker">The claiming host's name; only operators read it.</param>
    /// <param name="lease">How long they belong to this worker, unless renewed.</param>
    /// <param name="take">From 1.</param>
    Task<IReadOnlyList<TurnWork>> ClaimAsync(string worker, TimeSpan lease, int take, CancellationToken cancellationToken = default);

    /// <summary>Extends the lease from now. False when it is no longer held; then stop, because the commit would be refused.</summary>
    Task<bool> RenewAsync(TurnLease lease, TimeSpan duration, CancellationToken cancellationToken = default);

    /// <summary>Puts the turn back as due now, without counting an attempt (the host stops).</summary>
    Task GiveBackAsync(TurnLease lease, CancellationToken cancellationToken = default);

    /// <summary>
    /// Counts the attempt as failed and makes the turn due again at <paramref name="retryAt"/>. A lease no longer held changes nothing.
    /// </summary>
    /// <param name="problem">What went wrong; never holds message text.</param>
    Task RetryAsync(TurnLease lease, string problem, DateTimeOffset retryAt, CancellationToken cancellationToken = default);

    /// <summary>Returns when a turn may be due: one was queued here or elsewhere, or <paramref name="atMost"/> is over.</summary>
    Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken = default);
}
