namespace Bot.Dialogs.Conversations.Delivery;

/// <summary>Dead letters, for staff.</summary>
public interface IDeadLetters
{
    /// <summary>
    /// Those not yet retried, newest first, with a key below <paramref name="beforeKey"/> (null: from the newest), at most
    /// <paramref name="take"/> (1–1,000).
    /// </summary>
    Task<IReadOnlyList<DeadLetter>> ListAsync(long? beforeKey, int take, CancellationToken cancellationToken = default);

    /// <summary>Queues the turn's entries or the message once more, with its attempts counted from 1.</summary>
    Task<DeadLetterRetry> RetryAsync(long key, CancellationToken cancellationToken = default);
}
