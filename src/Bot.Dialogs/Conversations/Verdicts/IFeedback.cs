namespace Bot.Dialogs.Conversations.Verdicts;

/// <summary>Residents' verdicts on replies.</summary>
public interface IFeedback
{
    /// <summary>Keeps the verdict, in place of an earlier one on the same reply.</summary>
    /// <returns>False when there is no bot or agent entry at that sequence number.</returns>
    Task<bool> RecordAsync(
        string conversationId,
        long sequence,
        Thumb thumb,
        string? reason,
        CancellationToken cancellationToken = default
    );

    /// <summary>The verdicts in one conversation, in order of its log.</summary>
    Task<IReadOnlyList<FeedbackEntry>> ListAsync(string conversationId, CancellationToken cancellationToken = default);
}
