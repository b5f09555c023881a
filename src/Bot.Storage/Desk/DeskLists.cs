using System.Globalization;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Desk;

/// <summary>
/// Reads the desk's lists, a page by its key; each reads an index of migrations 0310 and 0312 and looks up what it shows by key.
/// </summary>
public sealed class DeskLists(IDatabase database)
{
    private const string Columns = """
        c.id, c.channel, c.channel_key, c.resident_id, c.delivery, c.department, c.language, c.episode, c.owner, c.state_json, c.version, c.last_sequence,
        c.last_resident_at, c.channel_json, c.created_at, c.closed_at,
        h.id AS handoff_id, h.state, h.priority, h.reason, h.requested_at, h.department AS handoff_department, h.details_json,
        t.queue, t.waiting_since, t.offered_to, t.offer_expires_at, t.note, t.skills, t.skills_relaxed_at, w.close_at AS rating_until
        """;

    private const string Joins = """
        LEFT JOIN handoff_tickets t ON t.handoff_id = h.id
        LEFT JOIN rating_waits w ON w.conversation_id = c.id AND w.episode = c.episode
        """;

    private const string FromConversations =
        $"SELECT {Columns} FROM conversations c LEFT JOIN handoffs h ON h.conversation_id = c.id AND h.closed_at IS NULL {Joins}";
    private const string FromHandoffs = $"SELECT {Columns} FROM handoffs h JOIN conversations c ON c.id = h.conversation_id {Joins}";

    private const string One = FromConversations + " WHERE c.id = @id";
    private const string ByResident = FromConversations + " WHERE c.resident_id = @search ORDER BY c.last_resident_at DESC LIMIT 200";
    private const string ByCase = FromConversations + " WHERE c.id IN (SELECT conversation_id FROM cases WHERE number = @search)";

    private const string MineSql = FromHandoffs + " WHERE h.closed_at IS NULL AND h.owner = @owner ORDER BY h.requested_at DESC LIMIT 200";

    private const string OwnedSql = FromHandoffs + " WHERE h.closed_at IS NULL AND ";
    private const string OwnedOrder = " ORDER BY h.requested_at DESC LIMIT 5000";

    // Index handoff_tickets_offered.
    private const string OfferedSql =
        FromHandoffs + " WHERE t.offered_to = @me AND h.closed_at IS NULL AND h.state = 'Assigned' ORDER BY t.offer_expires_at";

    private const string WaitingSql =
        FromHandoffs
        + """
             WHERE h.closed_at IS NULL AND h.state IN ('Requested', 'Queued', 'Assigned')
              AND (h.priority < @priority OR (h.priority = @priority AND (COALESCE(t.waiting_since, h.requested_at) > @at OR (COALESCE(t.waiting_since, h.requested_at) = @at AND c.id > @id))))
            ORDER BY h.priority DESC, COALESCE(t.waiting_since, h.requested_at), c.id LIMIT @take
            """;

    private const string Recent = " WHERE c.last_resident_at IS NOT NULL AND (c.last_resident_at, c.id) < (@at, @id)";
    private const string RecentOrder = " ORDER BY c.last_resident_at DESC, c.id DESC LIMIT @take";
    private const string BotOnly = " AND c.owner = 'bot' AND c.closed_at IS NULL";
    private const string ClosedSql = " WHERE c.closed_at IS NOT NULL AND (c.closed_at, c.id) < (@at, @id)";
    private const string ClosedOrder = " ORDER BY c.closed_at DESC, c.id DESC LIMIT @take";

    // Two reads a page, however long it is: which entries are shown, then these.
    private const string ShownIds = """
        SELECT c.id,
          (SELECT e.entry_id FROM entries e WHERE e.conversation_id = c.id AND e.kind IN ('Resident', 'Bot', 'Agent') ORDER BY e.sequence DESC LIMIT 1) AS last_id,
          (SELECT e.entry_id FROM entries e WHERE e.conversation_id = c.id AND e.kind = 'Resident' ORDER BY e.sequence DESC LIMIT 1) AS resident_last_id,
          CASE WHEN c.owner <> COALESCE(@owner, c.owner) THEN 0 ELSE (SELECT count(*) FROM entries e WHERE e.conversation_id = c.id AND e.kind = 'Resident'
            AND e.sequence > COALESCE((SELECT d.sequence FROM desk_reads d WHERE d.agent_id = COALESCE(@me, substr(c.owner, 7)) AND d.conversation_id = c.id), 0)) END AS unread
        FROM conversations c
        WHERE
        """;

    private const string ShownEntries = "SELECT entry_id, activity_json, at FROM entries WHERE ";

    /// <summary>One conversation as <paramref name="me"/> sees it; null when there is none.</summary>
    public Task<DeskRow?> FindAsync(string conversationId, string? me, CancellationToken cancellationToken = default) =>
        database.ReadAsync(
            async s =>
                await s.FirstOrDefaultAsync<DeskListRow>(One, new { id = conversationId }).ConfigureAwait(false) is { } row
                    ? (await CompleteAsync(s, [row], me).ConfigureAwait(false))[0]
                    : null,
            cancellationToken
        );

    /// <summary>
    /// Several at once, by id, as <paramref name="me"/> sees them; null: without what one member has read. What is not there is left out.
    /// </summary>
    public Task<IReadOnlyDictionary<string, DeskRow>> FindAllAsync(
        IReadOnlyCollection<string> conversationIds,
        string? me = null,
        CancellationToken cancellationToken = default
    ) =>
        database.ReadAsync<IReadOnlyDictionary<string, DeskRow>>(
            async s =>
            {
                var rows =
                    conversationIds.Count == 0
                        ? []
                        : await s.QueryAsync<DeskListRow>(
                                $"{FromConversations} WHERE {s.Sql.IsIn("c.id", "ids")}",
                                new { ids = s.Sql.List(conversationIds) }
                            )
                            .ConfigureAwait(false);
                return (await CompleteAsync(s, rows, me).ConfigureAwait(false)).ToDictionary(
                    r => r.Conversation.Id,
                    StringComparer.Ordinal
                );
            },
            cancellationToken
        );

    /// <summary>Those that are offered to <paramref name="me"/> now, however many wait before them.</summary>
    public Task<IReadOnlyList<DeskRow>> ListOfferedAsync(string me, CancellationToken cancellationToken = default) =>
        database.ReadAsync(
            async s =>
                await CompleteAsync(s, await s.QueryAsync<DeskListRow>(OfferedSql, new { me }).ConfigureAwait(false), me)
                    .ConfigureAwait(false),
            cancellationToken
        );

    /// <summary>The conversations of several agents by agent, each as its agent sees it.</summary>
    public Task<ILookup<string, DeskRow>> ListOwnedAsync(
        IReadOnlyCollection<string> agents,
        CancellationToken cancellationToken = default
    ) =>
        database.ReadAsync(
            async s =>
            {
                var owners = s.Sql.List([.. agents.Select(a => ConversationOwner.Agent(a).ToString())]);
                var rows =
                    agents.Count == 0
                        ? []
                        : await s.QueryAsync<DeskListRow>(OwnedSql + s.Sql.IsIn("h.owner", "owners") + OwnedOrder, new { owners })
                            .ConfigureAwait(false);
                return (await CompleteAsync(s, rows, null, byOwner: true).ConfigureAwait(false))
                    .Where(r => r.Conversation.Owner.Kind == OwnerKind.Agent)
                    .ToLookup(r => r.Conversation.Owner.AgentId!, StringComparer.Ordinal);
            },
            cancellationToken
        );

    public Task<DeskPage> ListAsync(DeskQuery query, CancellationToken cancellationToken = default) =>
        database.ReadAsync(
            async s =>
            {
                var rows = await ReadAsync(s, query).ConfigureAwait(false);
                var page = rows.Take(query.Take).ToList();
                return new DeskPage(
                    await CompleteAsync(s, page, query.Me).ConfigureAwait(false),
                    rows.Count > query.Take ? Cursor(query.View, page[^1]) : null
                );
            },
            cancellationToken
        );

    private static async Task<IReadOnlyList<DeskListRow>> ReadAsync(DatabaseSession session, DeskQuery query)
    {
        if (query.Search is { Length: > 0 } search)
        {
            IReadOnlyList<DeskListRow> found =
            [
                .. await session.QueryAsync<DeskListRow>(One, new { id = search }).ConfigureAwait(false),
                .. await session.QueryAsync<DeskListRow>(ByCase, new { search }).ConfigureAwait(false),
                .. await session.QueryAsync<DeskListRow>(ByResident, new { search }).ConfigureAwait(false),
            ];
            return [.. found.Where(r => MaySee(r, query)).Take(query.Take)];
        }

        switch (query.View)
        {
            case DeskView.Mine:
                return await session
                    .QueryAsync<DeskListRow>(MineSql, new { owner = ConversationOwner.Agent(query.Me).ToString() })
                    .ConfigureAwait(false);
            case DeskView.Waiting:
                return await WaitingAsync(session, query).ConfigureAwait(false);
            default:
                var (at, id) = Position(query.After);
                return await ByDepartmentAsync(session, query, at, id).ConfigureAwait(false);
        }
    }

    // The queues together are short; departments are told apart while reading on.
    private static async Task<IReadOnlyList<DeskListRow>> WaitingAsync(DatabaseSession session, DeskQuery query)
    {
        var parts = query.After?.Split('_', 3);
        var (priority, at, id) =
            parts is [var p, var a, var i] && Number(p) is { } afterPriority && Number(a) is { } afterTime
                ? (afterPriority, afterTime, i)
                : (long.MaxValue, 0L, "");
        var found = new List<DeskListRow>();
        while (found.Count <= query.Take)
        {
            var page = await session
                .QueryAsync<DeskListRow>(
                    WaitingSql,
                    new
                    {
                        priority,
                        at,
                        id,
                        take = query.Take + 1,
                    }
                )
                .ConfigureAwait(false);
            found.AddRange(page.Where(r => MaySee(r, query)));
            if (page.Count <= query.Take)
            {
                break;
            }

            (priority, at, id) = (page[^1].Priority ?? 0, page[^1].WaitingSince ?? page[^1].RequestedAt ?? 0, page[^1].Id);
        }

        return found;
    }

    private static async Task<IReadOnlyList<DeskListRow>> ByDepartmentAsync(DatabaseSession session, DeskQuery query, long at, string id)
    {
        var (where, order) = query.View switch
        {
            DeskView.Closed => (ClosedSql, ClosedOrder),
            DeskView.Bot => (Recent + BotOnly, RecentOrder),
            _ => (Recent, RecentOrder),
        };
        var take = query.Take + 1;
        if (query.Departments is null)
        {
            return await session
                .QueryAsync<DeskListRow>(
                    FromConversations + where + order,
                    new
                    {
                        at,
                        id,
                        take,
                    }
                )
                .ConfigureAwait(false);
        }

        var found = new List<DeskListRow>();
        while (found.Count <= query.Take)
        {
            // A page of each department, merged: each reads its own stretch of the index.
            var rows = new List<DeskListRow>();
            foreach (var department in query.Departments)
            {
                var mine = department == HandoffQueue.General ? " AND c.department IS NULL" : " AND c.department = @department";
                rows.AddRange(
                    await session
                        .QueryAsync<DeskListRow>(
                            FromConversations + where + mine + order,
                            new
                            {
                                at,
                                id,
                                take,
                                department,
                            }
                        )
                        .ConfigureAwait(false)
                );
            }

            List<DeskListRow> page =
            [
                .. rows.OrderByDescending(r => Time(query.View, r)).ThenByDescending(r => r.Id, StringComparer.Ordinal).Take(take),
            ];
            // The conversation's department is the first one's; an open hand-off may have passed it to another.
            found.AddRange(page.Where(r => MaySee(r, query)));
            if (page.Count < take)
            {
                break;
            }

            (at, id) = (Time(query.View, page[^1]) ?? 0, page[^1].Id);
        }

        return found;
    }

    private static long? Time(DeskView view, DeskListRow row) => view == DeskView.Closed ? row.ClosedAt : row.LastResidentAt;

    private static bool MaySee(DeskListRow row, DeskQuery query) => row.ToDeskRow(null, null, 0).IsSeenBy(query.Me, query.Departments);

    // A cursor that is none begins at the top.
    private static (long At, string Id) Position(string? after) =>
        after?.Split('_', 2) is [var at, var id] && Number(at) is { } number ? (number, id) : (long.MaxValue, "");

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Cursor(DeskView view, DeskListRow last) =>
        view switch
        {
            DeskView.Mine => null,
            DeskView.Waiting => string.Create(
                CultureInfo.InvariantCulture,
                $"{last.Priority ?? 0}_{last.WaitingSince ?? last.RequestedAt}_{last.Id}"
            ),
            DeskView.Closed => string.Create(CultureInfo.InvariantCulture, $"{last.ClosedAt}_{last.Id}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{last.LastResidentAt}_{last.Id}"),
        };

    private static async Task<IReadOnlyList<DeskRow>> CompleteAsync(
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
                    $"{ShownIds} {session.Sql.IsIn("c.id", "ids")}",
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
                .QueryAsync<LastRow>(ShownEntries + session.Sql.IsIn("entry_id", "ids"), new { ids = session.Sql.List(ids) })
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
