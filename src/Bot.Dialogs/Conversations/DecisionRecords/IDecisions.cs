using Bot.Dialogs.Conversations.QueuedTurns;

namespace Bot.Dialogs.Conversations.DecisionRecords;

/// <summary>Reads committed decisions, and those that were discarded.</summary>
public interface IDecisions
{
    /// <summary>The decision of a turn; null when the turn is unknown or has none.</summary>
    Task<StoredDecision?> FindByTurnAsync(string turnId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Newest first, with a key below <paramref name="beforeKey"/> (null: from the newest), at most <paramref name="take"/> (1–1,000).
    /// </summary>
    /// <param name="departments">Only of these (<c>general</c>: of none that is known); null: all.</param>
    Task<IReadOnlyList<StoredDecision>> ListAsync(
        long? beforeKey,
        int take,
        IReadOnlyList<string>? departments = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>As the other list, those that the query asks for. Of a day's, those that the figures have counted.</summary>
    Task<IReadOnlyList<StoredDecision>> ListAsync(
        DecisionQuery query,
        long? beforeKey,
        int take,
        CancellationToken cancellationToken = default
    );

    /// <summary>The decisions of one conversation, oldest first.</summary>
    Task<IReadOnlyList<StoredDecision>> ListByConversationAsync(string conversationId, CancellationToken cancellationToken = default);

    /// <summary>
    /// The decisions that wrote any of the entries <paramref name="first"/> to <paramref name="last"/> of one conversation, oldest first.
    /// </summary>
    Task<IReadOnlyList<StoredDecision>> ListWritersAsync(
        string conversationId,
        long first,
        long last,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// The newest decision of one conversation whose turn wrote from entry <paramref name="upTo"/> or from an earlier one; null: there is
    /// none.
    /// </summary>
    Task<StoredDecision?> FindLastAsync(string conversationId, long upTo = long.MaxValue, CancellationToken cancellationToken = default);

    /// <summary>What the turns of one conversation wrote in vain, oldest first.</summary>
    Task<IReadOnlyList<DiscardedTurn>> ListDiscardedAsync(string conversationId, CancellationToken cancellationToken = default);
}
