using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Signals;
using Bot.Dialogs.Conversations.Verdicts;
using Bot.Storage.Conversations.Entries;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations;

/// <inheritdoc />
internal sealed class Feedback(IDatabase database, TimeProvider clock, IConversationSignals signals) : IFeedback
{
    private const string Upsert = """
        INSERT INTO feedback (conversation_id, sequence, thumb, reason, at) VALUES (@conversationId, @sequence, @thumb, @reason, @now)
        ON CONFLICT (conversation_id, sequence) DO UPDATE SET thumb = excluded.thumb, reason = excluded.reason, at = excluded.at
        """;

    private const string List =
        "SELECT conversation_id, sequence, thumb, reason, at FROM feedback WHERE conversation_id = @conversationId ORDER BY sequence";

    public Task<bool> RecordAsync(
        string conversationId,
        long sequence,
        Thumb thumb,
        string? reason,
        CancellationToken cancellationToken = default
    ) =>
        database.WriteAsync(
            async session =>
            {
                if (await ConversationTable.LockAsync(session, conversationId).ConfigureAwait(false) is not { IsErased: false })
                {
                    return false;
                }

                var entry = await EntryTable.FindAsync(session, conversationId, sequence).ConfigureAwait(false);
                if (entry is null || entry.Kind is not (nameof(EntryKind.Bot) or nameof(EntryKind.Agent)))
                {
                    return false;
                }

                await session
                    .ExecuteAsync(
                        Upsert,
                        new
                        {
                            conversationId,
                            sequence,
                            thumb = thumb.ToString(),
                            reason,
                            now = clock.Now(),
                        }
                    )
                    .ConfigureAwait(false);
                session.AfterCommit(() => signals.Changed(conversationId));
                return true;
            },
            cancellationToken
        );

    public Task<IReadOnlyList<FeedbackEntry>> ListAsync(string conversationId, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<FeedbackEntry>>(
            async s =>
                [
                    .. (await s.QueryAsync<Row>(List, new { conversationId }).ConfigureAwait(false)).Select(r => new FeedbackEntry(
                        r.ConversationId,
                        r.Sequence,
                        Enum.Parse<Thumb>(r.Thumb),
                        r.Reason,
                        Instants.FromStored(r.At)
                    )),
                ],
            cancellationToken
        );

    private sealed class Row
    {
        public string ConversationId { get; set; } = "";
        public long Sequence { get; set; }
        public string Thumb { get; set; } = "";
        public string? Reason { get; set; }
        public long At { get; set; }
    }
}
