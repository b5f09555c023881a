namespace Bot.Dialogs.Conversations;

/// <summary>Reads conversations and their entries as committed.</summary>
public interface IConversationLog
{
    Task<Conversation?> FindAsync(string conversationId, CancellationToken cancellationToken = default);

    /// <summary>The conversation of a channel's key; null when there is none.</summary>
    Task<Conversation?> FindByChannelKeyAsync(string channel, string channelConversationKey, CancellationToken cancellationToken = default);

    /// <summary>
    /// Entries with a sequence above <paramref name="afterSequence"/>, in order, at most <paramref name="take"/> (1–1,000). No gap and no
    /// double between calls.
    /// </summary>
    Task<IReadOnlyList<ConversationEntry>> ReadAsync(
        string conversationId,
        long afterSequence,
        int take,
        CancellationToken cancellationToken = default
    );

    /// <summary>The highest sequence number; 0 when the conversation is empty or unknown.</summary>
    Task<long> LastSequenceAsync(string conversationId, CancellationToken cancellationToken = default);

    /// <summary>The entry with this id; null when there is none.</summary>
    Task<ConversationEntry?> FindEntryAsync(string entryId, CancellationToken cancellationToken = default);
}
