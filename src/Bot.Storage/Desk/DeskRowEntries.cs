using Bot.Dialogs.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Desk;

/// <summary>What a row of the desk's lists shows of its entries: the last one, the resident's last one, and how many are unread.</summary>
internal static class DeskRowEntries
{
    // Two reads a page, however long it is: which entries are shown, then these.
    private const string ShownSql = """
        SELECT c.id,
          (SELECT e.entry_id FROM entries e WHERE e.conversation_id = c.id AND e.kind IN ('Resident', 'Bot', 'Agent')
            ORDER BY e.sequence DESC LIMIT 1) AS last_id,
          (SELECT e.entry_id FROM entries e WHERE e.conversation_id = c.id AND e.kind = 'Resident' ORDER BY e.sequence DESC LIMIT 1) AS resident_last_id,
          CASE WHEN c.owner <> COALESCE(@owner, c.owner) THEN 0 ELSE (SELECT count(*) FROM entries e WHERE e.conversation_id = c.id AND e.kind = 'Resident'
            AND e.sequence > COALESCE((SELECT d.sequence FROM desk_reads d
              WHERE d.agent_id = COALESCE(@me, substr(c.owner, 7)) AND d.conversation_id = c.id), 0)) END AS unread
        FROM conversations c
        WHERE
        """;

    private const string EntriesSql = "SELECT entry_id, activity_json, at FROM entries WHERE ";

    /// <summary>The rows as <paramref name="me"/> sees them, in their order.</summary>
    /// <param name="me">Whose unread messages are counted; null: of none, unless <paramref name="byOwner"/>.</param>
    /// <param name="byOwner">Each row as the agent sees it who has the conversation.</param>
    public static async Task<IReadOnlyList<DeskRow>> CompleteAsync(
        DatabaseSession session,
        IReadOnlyList<DeskListRow> rows,
        string? me,
        bool byOwner = false
    )
    {
        if (rows.Count == 0)
        {
            return [];
        }

        // Of nobody the owner is no agent; by owner, each is asked for its own.
        var owner =
            me is not null ? ConversationOwner.Agent(me).ToString()
            : byOwner ? null
            : "";
        var shown = (
            await session
                .QueryAsync<ShownRow>(
                    $"{ShownSql} {session.Sql.IsIn("c.id", "ids")}",
                    new
                    {
                        ids = session.Sql.List([.. rows.Select(r => r.Id)]),
                        me,
                        owner,
                    }
                )
                .ConfigureAwait(false)
        ).ToDictionary(r => r.Id, StringComparer.Ordinal);
        string[] ids =
        [
            .. shown.Values.SelectMany(r => (string?[])[r.LastId, r.ResidentLastId]).OfType<string>().Distinct(StringComparer.Ordinal),
        ];
        var entries = (
            await session
                .QueryAsync<LastRow>(EntriesSql + session.Sql.IsIn("entry_id", "ids"), new { ids = session.Sql.List(ids) })
                .ConfigureAwait(false)
        ).ToDictionary(e => e.EntryId, StringComparer.Ordinal);
        return
        [
            .. rows.Select(row =>
            {
                var of = shown.GetValueOrDefault(row.Id);
                var last = of?.LastId is { } lastId ? entries.GetValueOrDefault(lastId) : null;
                var resident = of?.ResidentLastId is { } residentId ? entries.GetValueOrDefault(residentId) : null;
                return row.ToDeskRow(last?.ActivityJson, last?.At, (int)(of?.Unread ?? 0)) with
                {
                    ResidentActivityJson = resident?.ActivityJson,
                };
            }),
        ];
    }

    private sealed class ShownRow
    {
        public string Id { get; set; } = "";
        public string? LastId { get; set; }
        public string? ResidentLastId { get; set; }
        public long Unread { get; set; }
    }

    private sealed class LastRow
    {
        public string EntryId { get; set; } = "";
        public string ActivityJson { get; set; } = "";
        public long At { get; set; }
    }
}
