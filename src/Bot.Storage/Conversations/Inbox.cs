using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Conversations.Signals;
using Bot.Knowledge.Text;
using Bot.Storage.Conversations.Entries;
using Bot.Storage.Conversations.QueuedTurns;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations;

/// <inheritdoc />
internal sealed class Inbox(IDatabase database, TimeProvider clock, IIdSource ids, IConversationSignals signals, TurnTable turns) : IInbox
{
    private const string FindTaken =
        "SELECT conversation_id, sequence, entry_id FROM inbound_ids WHERE channel = @channel AND external_id = @externalId";

    private const string Take = """
        INSERT INTO inbound_ids (channel, external_id, conversation_id, sequence, entry_id, at)
          VALUES (@channel, @externalId, @conversationId, @sequence, @entryId, @now)
        """;

    public Task<Accepted> AcceptAsync(InboundMessage message, CancellationToken cancellationToken = default) =>
        database.WriteAsync(session => AcceptAsync(session, message), cancellationToken);

    public Task<Opened> OpenAsync(ConversationOpening opening, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async session =>
            {
                var (row, isNew) = await ConversationTable
                    .LockOrInsertAsync(
                        session,
                        opening.Channel,
                        opening.ChannelConversationKey,
                        () =>
                            new ConversationRow
                            {
                                Id = opening.ConversationId ?? ids.NewId(),
                                Channel = opening.Channel,
                                ChannelKey = opening.ChannelConversationKey,
                                ResidentId = opening.ResidentId,
                                Delivery = opening.Delivery.ToString(),
                                Department = opening.Department,
                                Language = LanguageForms.FromTag(opening.Locale)?.Tag(),
                                ChannelJson = opening.ChannelJson,
                                CreatedAt = clock.Now(),
                            }
                    )
                    .ConfigureAwait(false);
                return new Opened(row.ToConversation(), isNew);
            },
            cancellationToken
        );

    private async Task<Accepted> AcceptAsync(DatabaseSession session, InboundMessage message)
    {
        var (conversation, _) = await ConversationTable
            .LockOrInsertAsync(session, message.Channel, message.ChannelConversationKey, () => Make(message))
            .ConfigureAwait(false);

        // After the lock: a repeat that ran beside the first has waited for it here, and sees it.
        if (
            message.ExternalId is { } externalId
            && await session.FirstOrDefaultAsync<TakenRow>(FindTaken, new { channel = message.Channel, externalId }).ConfigureAwait(false)
                is { } taken
        )
        {
            return new Accepted(taken.ConversationId, taken.Sequence, taken.EntryId, InboxOutcome.Duplicate);
        }

        if (conversation.IsClosed)
        {
            if (message.WhenClosed == ClosedConversation.Refuse)
            {
                return new Accepted(conversation.Id, 0, "", InboxOutcome.Closed);
            }

            await EntryTable.AnswerAsync(session, conversation.Id, long.MaxValue).ConfigureAwait(false);
            BeginEpisode(conversation);
        }

        var entry = await WriteAsync(session, conversation, message).ConfigureAwait(false);
        if (entry.Waits == 1)
        {
            await turns.EnqueueAsync(session, conversation.Id).ConfigureAwait(false);
        }

        session.AfterCommit(() => signals.Changed(conversation.Id));
        return new Accepted(conversation.Id, entry.Sequence, entry.EntryId, InboxOutcome.Accepted);
    }

    private async Task<EntryRow> WriteAsync(DatabaseSession session, ConversationRow conversation, InboundMessage message)
    {
        var now = clock.Now();
        var entry = new EntryRow
        {
            ConversationId = conversation.Id,
            Sequence = ++conversation.LastSequence,
            EntryId = ids.NewId(),
            Episode = conversation.Episode,
            Kind = message.Kind.ToString(),
            AuthorId = message.ResidentId,
            ActivityJson = message.ActivityJson,
            ExternalId = message.ExternalId,
            At = now,
            Owner = conversation.Owner,
            Waits = message.WantsTurn && conversation.OwnerValue.Kind != OwnerKind.Agent ? 1 : 0,
        };
        await EntryTable.InsertAsync(session, entry).ConfigureAwait(false);
        if (message.ExternalId is { } externalId)
        {
            await session
                .ExecuteAsync(
                    Take,
                    new
                    {
                        channel = message.Channel,
                        externalId,
                        conversationId = conversation.Id,
                        sequence = entry.Sequence,
                        entryId = entry.EntryId,
                        now,
                    }
                )
                .ConfigureAwait(false);
        }

        conversation.LastResidentAt = message.Kind == EntryKind.Resident ? now : conversation.LastResidentAt;
        conversation.ChannelJson = message.ChannelJson ?? conversation.ChannelJson;
        conversation.Language ??= LanguageForms.FromTag(message.Locale)?.Tag();
        conversation.Department ??= message.Department;
        await ConversationTable.UpdateAsync(session, conversation).ConfigureAwait(false);
        return entry;
    }

    /// <summary>Clocks, hand-off and context begin anew; who the resident is and how they are reached stays.</summary>
    private static void BeginEpisode(ConversationRow conversation)
    {
        conversation.Episode++;
        conversation.Owner = ConversationOwner.Bot.ToString();
        conversation.StateJson = null;
        conversation.ClosedAt = null;
    }

    private ConversationRow Make(InboundMessage message) =>
        new()
        {
            Id = message.NewConversationId ?? ids.NewId(),
            Channel = message.Channel,
            ChannelKey = message.ChannelConversationKey,
            ResidentId = message.ResidentId,
            Delivery = message.Delivery.ToString(),
            Department = message.Department,
            Language = LanguageForms.FromTag(message.Locale)?.Tag(),
            ChannelJson = message.ChannelJson,
            CreatedAt = clock.Now(),
        };

    private sealed class TakenRow
    {
        public string ConversationId { get; set; } = "";
        public long Sequence { get; set; }
        public string EntryId { get; set; } = "";
    }
}
