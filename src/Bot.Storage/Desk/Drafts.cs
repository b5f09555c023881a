using Bot.Dialogs.Conversations;
using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Desk;

/// <summary>Keeps the bot's drafts, and what became of each, for the content team.</summary>
public sealed class Drafts(IDatabase database, TimeProvider clock, IIdSource ids)
{
    private const string Columns = "id, conversation_id, for_sequence, text, entry_id, state, created_at";
    private const string Insert = """
        INSERT INTO desk_drafts (id, conversation_id, for_sequence, text, entry_id, state, created_at)
          VALUES (@id, @conversationId, @sequence, @text, @entryId, 'open', @now)
        ON CONFLICT (conversation_id, for_sequence) DO NOTHING
        """;

    private const string NoteChange = "INSERT INTO desk_changes (kind, subject, at) VALUES ('conversation', @conversationId, @now)";
    private const string OpenOf =
        $"SELECT {Columns} FROM desk_drafts WHERE conversation_id = @conversationId AND state = 'open' ORDER BY for_sequence DESC LIMIT 5";
    private const string One = $"SELECT {Columns} FROM desk_drafts WHERE id = @id AND conversation_id = @conversationId";
    private const string RejectOne =
        "UPDATE desk_drafts SET state = 'rejected', decided_by = @by, decided_at = @now WHERE id = @id AND state = 'open'";

    /// <returns>False when there is one for that entry already, or the conversation was erased.</returns>
    public Task<bool> AddAsync(
        string conversationId,
        long forSequence,
        string text,
        string? entryId,
        CancellationToken cancellationToken = default
    ) =>
        database.WriteAsync(
            async s =>
                await ConversationTable.LockAsync(s, conversationId).ConfigureAwait(false) is { IsErased: false }
                && await s.ExecuteAsync(
                        Insert,
                        new
                        {
                            id = ids.NewId(),
                            conversationId,
                            sequence = forSequence,
                            text,
                            entryId,
                            now = clock.Now(),
                        }
                    )
                    .ConfigureAwait(false) == 1
                && await s.ExecuteAsync(NoteChange, new { conversationId, now = clock.Now() }).ConfigureAwait(false) == 1,
            cancellationToken
        );

    public Task<IReadOnlyList<Draft>> ListOpenAsync(string conversationId, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<Draft>>(
            async s => [.. (await s.QueryAsync<Row>(OpenOf, new { conversationId }).ConfigureAwait(false)).Select(r => r.ToDraft())],
            cancellationToken
        );

    public Task<Draft?> FindAsync(string conversationId, string id, CancellationToken cancellationToken = default) =>
        database.ReadAsync(
            async s => (await s.FirstOrDefaultAsync<Row>(One, new { conversationId, id }).ConfigureAwait(false))?.ToDraft(),
            cancellationToken
        );

    /// <returns>False when it was decided already.</returns>
    public Task<bool> RejectAsync(string id, string by, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async s =>
                await s.ExecuteAsync(
                        RejectOne,
                        new
                        {
                            id,
                            by,
                            now = clock.Now(),
                        }
                    )
                    .ConfigureAwait(false) == 1,
            cancellationToken
        );

    private sealed class Row
    {
        public string Id { get; set; } = "";
        public string ConversationId { get; set; } = "";
        public long ForSequence { get; set; }
        public string Text { get; set; } = "";
        public string? EntryId { get; set; }
        public string State { get; set; } = "";
        public long CreatedAt { get; set; }

        public Draft ToDraft() => new(Id, ConversationId, ForSequence, Text, EntryId, State, Instants.FromStored(CreatedAt));
    }
}
