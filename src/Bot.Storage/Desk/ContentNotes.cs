using System.Globalization;
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

    // Indexes knowledge_gaps_at and desk_drafts_edited, each read from its end.
    private const string Newest = """
        SELECT * FROM (
          SELECT 'gap' AS kind, conversation_id, department, NULL AS entry_id, NULL AS draft, note AS text, at FROM knowledge_gaps
          WHERE at >= @since{0} ORDER BY at DESC LIMIT @take) g
        UNION ALL
        SELECT * FROM (
          SELECT 'edited-draft' AS kind, conversation_id, NULL AS department, entry_id, text AS draft, edited_text AS text, decided_at AS at FROM desk_drafts
          WHERE state = 'edited' AND decided_at >= @since{1} ORDER BY decided_at DESC LIMIT @take) d
        ORDER BY at DESC, conversation_id LIMIT @take
        """;

    // What stands before the entry's '#', and the '#': all that is no '#' is cut off from the end.
    private const string ArticleOfEntry = "rtrim(entry_id, replace(entry_id, '#', ''))";

    /// <summary>Newest first.</summary>
    /// <param name="since">Nothing before this.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="scope">Only of these departments; null: of all.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    public Task<IReadOnlyList<ContentNote>> ListNewestAsync(
        DateTimeOffset since,
        int take,
        ContentScope? scope,
        CancellationToken cancellationToken = default
    ) =>
        database.ReadAsync<IReadOnlyList<ContentNote>>(
            async s =>
            {
                var (gaps, drafts) = ("", "");
                if (scope is not null)
                {
                    gaps = $" AND {s.Sql.IsIn("department", "departments")}";
                    var (known, of) = (s.Sql.IsIn(ArticleOfEntry, "known"), s.Sql.IsIn(ArticleOfEntry, "articles"));
                    drafts = scope.HasGeneral ? $" AND ({of} OR entry_id IS NULL OR NOT ({known}))" : $" AND {of}";
                }

                var parameters = new
                {
                    since = since.ToStored(),
                    take,
                    departments = s.Sql.List([.. scope?.Departments ?? []]),
                    articles = s.Sql.List([.. (scope?.Articles ?? []).Select(a => a + "#")]),
                    known = s.Sql.List([.. (scope?.DepartmentOf.Keys ?? []).Select(a => a + "#")]),
                };
                return
                [
                    .. (
                        await s.QueryAsync<Row>(string.Format(CultureInfo.InvariantCulture, Newest, gaps, drafts), parameters)
                            .ConfigureAwait(false)
                    ).Select(r => r.ToNote()),
                ];
            },
            cancellationToken
        );

    /// <summary>Oldest first.</summary>
    /// <param name="since">Nothing before this.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    public Task<IReadOnlyList<ContentNote>> ListAsync(DateTimeOffset since, int take, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<ContentNote>>(
            async s =>
                [.. (await s.QueryAsync<Row>(Since, new { since = since.ToStored(), take }).ConfigureAwait(false)).Select(r => r.ToNote())],
            cancellationToken
        );

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
