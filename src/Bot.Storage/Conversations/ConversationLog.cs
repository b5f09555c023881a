using Bot.Dialogs.Conversations;
using Bot.Storage.Conversations.Entries;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations;

/// <inheritdoc />
internal sealed class ConversationLog(IDatabase database) : IConversationLog
{
    private const int MostEntries = 1_000;

    private const string Last = "SELECT last_sequence FROM conversations WHERE id = @conversationId";

    public Task<Conversation?> FindAsync(string conversationId, CancellationToken cancellationToken = default) =>
        database.ReadAsync(
            async s => (await ConversationTable.FindAsync(s, conversationId).ConfigureAwait(false))?.ToConversation(),
            cancellationToken
        );

    public Task<Conversation?> FindByChannelKeyAsync(
        string channel,
        string channelConversationKey,
        CancellationToken cancellationToken = default
    ) =>
        database.ReadAsync(
            async s => (await ConversationTable.FindByKeyAsync(s, channel, channelConversationKey).ConfigureAwait(false))?.ToConversation(),
            cancellationToken
        );

    public Task<IReadOnlyList<ConversationEntry>> ReadAsync(
        string conversationId,
        long afterSequence,
        int take,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(take, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, MostEntries);
        return database.ReadAsync<IReadOnlyList<ConversationEntry>>(
            async s =>
                [.. (await EntryTable.AfterAsync(s, conversationId, afterSequence, take).ConfigureAwait(false)).Select(e => e.ToEntry())],
            cancellationToken
        );
    }

    public Task<long> LastSequenceAsync(string conversationId, CancellationToken cancellationToken = default) =>
        database.ReadAsync(s => s.FirstOrDefaultAsync<long>(Last, new { conversationId }), cancellationToken);

    public Task<ConversationEntry?> FindEntryAsync(string entryId, CancellationToken cancellationToken = default) =>
        database.ReadAsync(async s => (await EntryTable.FindAsync(s, entryId).ConfigureAwait(false))?.ToEntry(), cancellationToken);
}
