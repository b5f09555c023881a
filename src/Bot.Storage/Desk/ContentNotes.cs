using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Desk;

/// <summary>Reads what the desk leaves to the content team: gaps of the knowledge base, and drafts that agents had to change.</summary>
public sealed class ContentNotes(IDatabase database)
{
    private const string Since = """
        SELECT 'gap' AS kind, conversation_id, department, NULL AS entry_id, NULL AS draft, note AS text, at FROM knowledge_gaps WHERE at >= @since
        UNION ALL
        SELECT 'edited-draft', conversation_id, NULL, entry_id, text, edited_text, decided_at FROM desk_drafts WHERE state = 'edited' AND decided_at >= @since
        ORDER BY at, conversation_id LIMIT @take
        """;

    /// <summary>Oldest first.</summary>
    /// <param name="since">Nothing before this.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    public Task<IReadOnlyList<ContentNote>> ListAsync(DateTimeOffset since, int take, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<ContentNote>>(
            async s => [.. (await s.QueryAsync<Row>(Since, new { since = since.ToStored(), take }).ConfigureAwait(false)).Select(r => r.ToNote())], cancellationToken);

    private sealed class Row
    {
        public string Kind { get; set; } = "";
        public string ConversationId { get; set; } = "";
        public string? Department { get; set; }
        public string? EntryId { get; set; }
        public string? Draft { get; set; }
        public string Text { get; set; } = "";
        public long At { get; set; }

        public ContentNote ToNote() => new(Kind, ConversationId, Department, EntryId, Draft, Text, Instants.FromStored(At));
    }
}
