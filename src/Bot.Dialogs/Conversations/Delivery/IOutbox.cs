namespace Bot.Dialogs.Conversations.Delivery;

/// <summary>Messages on their way out, in order per conversation and destination.</summary>
public interface IOutbox
{
    /// <summary>
    /// Takes due messages of one destination, at most one a conversation and <paramref name="take"/> in all, oldest first.
    /// </summary>
    Task<IReadOnlyList<OutboxMessage>> ClaimAsync(
        string destination,
        string worker,
        TimeSpan lease,
        int take,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Takes messages written before <paramref name="before"/>, whatever their destination; a host that is sending one keeps it.
    /// </summary>
    Task<IReadOnlyList<OutboxMessage>> ClaimOldAsync(
        DateTimeOffset before,
        string worker,
        TimeSpan lease,
        int take,
        CancellationToken cancellationToken = default
    );

    /// <summary>The channel took it under <paramref name="externalId"/>; reports that came before are applied now.</summary>
    Task SentAsync(OutboxMessage message, string? externalId, CancellationToken cancellationToken = default);

    /// <summary>Due again at <paramref name="retryAt"/>; what follows in the conversation waits.</summary>
    /// <param name="problem">What went wrong; never message text.</param>
    Task RetryAsync(OutboxMessage message, string problem, DateTimeOffset retryAt, CancellationToken cancellationToken = default);

    /// <summary>Will not be sent: the entry becomes failed and a dead letter is written. What follows goes on.</summary>
    Task FailAsync(OutboxMessage message, string problem, CancellationToken cancellationToken = default);

    /// <summary>Came too late to be sent; what follows goes on.</summary>
    Task ExpireAsync(OutboxMessage message, string problem, CancellationToken cancellationToken = default);

    /// <summary>Puts a claimed message back as due now, without counting an attempt (the host stops).</summary>
    Task GiveBackAsync(OutboxMessage message, CancellationToken cancellationToken = default);

    /// <summary>
    /// Applies a channel's status under the rank rule; a failure writes a dead letter. A report for a message not yet known as sent is kept
    /// for it.
    /// </summary>
    /// <returns>Whether a message's state changed.</returns>
    Task<bool> ReportAsync(DeliveryReport report, CancellationToken cancellationToken = default);

    /// <summary>
    /// Returns when a message for the destination may be due: one was queued here or elsewhere, or <paramref name="atMost"/> is over.
    /// </summary>
    Task WaitAsync(string destination, TimeSpan atMost, CancellationToken cancellationToken = default);
}
