using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.Queues;
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
              AND (h.priority < @priority OR (h.priority = @priority AND (COALESCE(t.waiting_since, h.requested_at) > @at
                OR (COALESCE(t.waiting_since, h.requested_at) = @at AND c.id > @id))))
            ORDER BY h.priority DESC, COALESCE(t.waiting_since, h.requested_at), c.id LIMIT @take
            """;

    private const string Recent = " WHERE c.last_resident_at IS NOT NULL AND (c.last_resident_at, c.id) < (@at, @id)";
    private const string RecentOrder = " ORDER BY c.last_resident_at DESC, c.id DESC LIMIT @take";
    private const string BotOnly = " AND c.owner = 'bot' AND c.closed_at IS NULL";
    private const string ClosedSql = " WHERE c.closed_at IS NOT NULL AND (c.closed_at, c.id) < (@at, @id)";
    private const string ClosedOrder = " ORDER BY c.closed_at DESC, c.id DESC LIMIT @take";

    /// <summary>One conversation as <paramref name="me"/> sees it; null when there is none.</summary>
    public Task<DeskRow?> FindAsync(string conversationId, string? me, CancellationToken cancellationToken = default) =>
        database.ReadAsync(
            async s =>
                await s.FirstOrDefaultAsync<DeskListRow>(One, new { id = conversationId }).ConfigureAwait(false) is { } row
                    ? (await DeskRowEntries.CompleteAsync(s, [row], me).ConfigureAwait(false))[0]
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
                return (await DeskRowEntries.CompleteAsync(s, rows, me).ConfigureAwait(false)).ToDictionary(
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
                await DeskRowEntries
                    .CompleteAsync(s, await s.QueryAsync<DeskListRow>(OfferedSql, new { me }).ConfigureAwait(false), me)
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
                return (await DeskRowEntries.CompleteAsync(s, rows, null, byOwner: true).ConfigureAwait(false))
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
                    await DeskRowEntries.CompleteAsync(s, page, query.Me).ConfigureAwait(false),
                    rows.Count > query.Take ? DeskCursor.Of(query.View, page[^1]) : null
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
                var (at, id) = DeskCursor.Read(query.After);
                return await ByDepartmentAsync(session, query, at, id).ConfigureAwait(false);
        }
    }

    // The queues together are short; departments are told apart while reading on.
    private static async Task<IReadOnlyList<DeskListRow>> WaitingAsync(DatabaseSession session, DeskQuery query)
    {
        var (priority, at, id) = DeskCursor.ReadWaiting(query.After);
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
        if (query.Departments is not { } departments)
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
            foreach (var department in departments)
            {
                rows.AddRange(await PageOfAsync(session, where, order, department, at, id, take).ConfigureAwait(false));
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

    private static Task<IReadOnlyList<DeskListRow>> PageOfAsync(
        DatabaseSession session,
        string where,
        string order,
        string department,
        long at,
        string id,
        int take
    ) =>
        session.QueryAsync<DeskListRow>(
            FromConversations
                + where
                + (department == HandoffQueue.General ? " AND c.department IS NULL" : " AND c.department = @department")
                + order,
            new
            {
                at,
                id,
                take,
                department,
            }
        );

    private static long? Time(DeskView view, DeskListRow row) => view == DeskView.Closed ? row.ClosedAt : row.LastResidentAt;

    private static bool MaySee(DeskListRow row, DeskQuery query) => row.ToDeskRow(null, null, 0).IsSeenBy(query.Me, query.Departments);
}
