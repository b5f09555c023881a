using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Storage.Conversations.Delivery;
using Bot.Storage.Conversations.QueuedTurns;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations.Entries;

/// <summary>
/// Writes what the bot, an agent or the system says: entries in the next sequence numbers, each with its outbox row where the channel is
/// pushed.
/// </summary>
internal sealed class EntryWriter(TimeProvider clock, IIdSource ids, WakeUps wakeUps)
{
    /// <summary>Changes <paramref name="conversation"/> in memory; the caller writes it back.</summary>
    public async Task<IReadOnlyList<ConversationEntry>> WriteAsync(
        DatabaseSession session,
        ConversationRow conversation,
        IReadOnlyList<EntryDraft> drafts
    )
    {
        var written = new List<ConversationEntry>(drafts.Count);
        foreach (var draft in drafts)
        {
            var sends = conversation.IsPushed && draft.Kind is (EntryKind.Bot or EntryKind.Agent);
            var row = new EntryRow
            {
                ConversationId = conversation.Id,
                Sequence = ++conversation.LastSequence,
                EntryId = ids.NewId(),
                Episode = conversation.Episode,
                Kind = draft.Kind.ToString(),
                AuthorId = draft.AuthorId,
                ActivityJson = draft.ActivityJson,
                At = clock.Now(),
                Owner = conversation.Owner,
                Delivery = (sends ? DeliveryState.Queued : DeliveryState.None).ToString(),
            };
            await EntryTable.InsertAsync(session, row).ConfigureAwait(false);
            if (sends)
            {
                await QueueAsync(session, conversation.Id, conversation.Channel, row.Sequence, payload: null, draft.ExpiresAt)
                    .ConfigureAwait(false);
            }

            written.Add(row.ToEntry());
        }

        return written;
    }

    public async Task WriteAsync(DatabaseSession session, ConversationRow conversation, IReadOnlyList<OutboxDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            await QueueAsync(session, conversation.Id, draft.Destination, entrySequence: null, draft.PayloadJson, draft.ExpiresAt)
                .ConfigureAwait(false);
        }
    }

    private Task QueueAsync(
        DatabaseSession session,
        string conversationId,
        string destination,
        long? entrySequence,
        string? payload,
        DateTimeOffset? expiresAt
    )
    {
        session.AfterCommit(() => wakeUps.OutboxQueued(destination));
        return OutboxTable.InsertAsync(
            session,
            ids.NewId(),
            conversationId,
            destination,
            entrySequence,
            payload,
            clock.Now(),
            expiresAt.ToStored()
        );
    }
}
