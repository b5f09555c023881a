using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Conversations.Signals;
using Bot.Storage.Conversations.QueuedTurns;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations.Entries;

/// <inheritdoc />
internal sealed class EntrySends(
    IDatabase database,
    TimeProvider clock,
    IConversationSignals signals,
    TurnTable turns,
    EntryWriter writer,
    HandoffTable handoffs
) : IEntrySends
{
    private const string FindSend =
        "SELECT first_sequence, last_sequence FROM entry_sends WHERE conversation_id = @ConversationId AND idempotency_key = @IdempotencyKey";

    private const string RecordSend = """
        INSERT INTO entry_sends (conversation_id, idempotency_key, first_sequence, last_sequence) VALUES (@ConversationId, @IdempotencyKey, @first, @last)
        """;

    private const string Approve = """
        UPDATE desk_drafts SET state = @state, edited_text = @EditedText, decided_by = @By, decided_at = @now
        WHERE id = @Id AND conversation_id = @conversationId AND state = 'open'
        """;

    public Task<SendResult> SendAsync(EntrySend send, CancellationToken cancellationToken = default) =>
        database.WriteAsync(session => SendAsync(session, send), cancellationToken);

    private async Task<SendResult> SendAsync(DatabaseSession session, EntrySend send)
    {
        if (await ConversationTable.LockAsync(session, send.ConversationId).ConfigureAwait(false) is not { } conversation)
        {
            return new SendResult(SendOutcome.NotFound, [], Conversation: null);
        }

        if (
            send.IdempotencyKey is not null
            && await session.FirstOrDefaultAsync<SendRow>(FindSend, send).ConfigureAwait(false) is { } first
        )
        {
            return new SendResult(
                SendOutcome.Duplicate,
                await ReadAsync(session, conversation.Id, first).ConfigureAwait(false),
                conversation.ToConversation()
            );
        }

        return (Refusal(conversation, send) ?? await DecideAsync(session, send).ConfigureAwait(false)) is { } refusal
            ? new SendResult(refusal, [], conversation.ToConversation())
            : await WriteAsync(session, send, conversation).ConfigureAwait(false);
    }

    private static SendOutcome? Refusal(ConversationRow conversation, EntrySend send)
    {
        if (conversation.IsErased)
        {
            return SendOutcome.Closed;
        }

        if (send.ExpectedOwner is { } owner && owner != conversation.OwnerValue)
        {
            return SendOutcome.NotOwner;
        }

        if (send.ExpectedVersion is { } version && version != conversation.Version)
        {
            return SendOutcome.StaleVersion;
        }

        return conversation.IsClosed && send.Entries.Any(e => e.Kind is not (EntryKind.Note or EntryKind.Event))
            ? SendOutcome.Closed
            : null;
    }

    private async Task<SendOutcome?> DecideAsync(DatabaseSession session, EntrySend send)
    {
        if (send.Draft is not { } draft)
        {
            return null;
        }

        var row = new
        {
            draft.Id,
            conversationId = send.ConversationId,
            draft.EditedText,
            draft.By,
            state = draft.EditedText is null ? "approved" : "edited",
            now = clock.Now(),
        };
        return await session.ExecuteAsync(Approve, row).ConfigureAwait(false) == 1 ? null : SendOutcome.DraftDecided;
    }

    private async Task<SendResult> WriteAsync(DatabaseSession session, EntrySend send, ConversationRow conversation)
    {
        var cause = $"send:{send.IdempotencyKey}";
        var first = conversation.LastSequence + 1;
        var entries = await writer.WriteAsync(session, conversation, send.Entries).ConfigureAwait(false);
        await writer.WriteAsync(session, conversation, send.Outbox).ConfigureAwait(false);
        if (send.Handoff is { } handoff)
        {
            await handoffs.ApplyAsync(session, conversation, handoff, cause).ConfigureAwait(false);
        }

        if (send.CloseEpisode && !conversation.IsClosed)
        {
            await handoffs.CloseWithEpisodeAsync(session, conversation, cause).ConfigureAwait(false);
            conversation.ClosedAt = clock.Now();
        }

        if (conversation.IsClosed || conversation.OwnerValue.Kind == OwnerKind.Agent)
        {
            await turns.DropUnlessWorkedAsync(session, conversation.Id).ConfigureAwait(false);
        }

        await ConversationTable.UpdateAsync(session, conversation).ConfigureAwait(false);
        if (send.IdempotencyKey is not null)
        {
            await session
                .ExecuteAsync(
                    RecordSend,
                    new
                    {
                        send.ConversationId,
                        send.IdempotencyKey,
                        first,
                        last = conversation.LastSequence,
                    }
                )
                .ConfigureAwait(false);
        }

        session.AfterCommit(() => signals.Changed(conversation.Id));
        return new SendResult(SendOutcome.Written, entries, conversation.ToConversation());
    }

    private static async Task<IReadOnlyList<ConversationEntry>> ReadAsync(DatabaseSession session, string conversationId, SendRow send)
    {
        var count = (int)(send.LastSequence - send.FirstSequence + 1);
        return count == 0
            ? []
            :
            [
                .. (await EntryTable.AfterAsync(session, conversationId, send.FirstSequence - 1, count).ConfigureAwait(false)).Select(e =>
                    e.ToEntry()
                ),
            ];
    }

    private sealed class SendRow
    {
        public long FirstSequence { get; set; }
        public long LastSequence { get; set; }
    }
}
