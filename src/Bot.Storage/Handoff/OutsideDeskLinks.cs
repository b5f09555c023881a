using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Storage.Conversations;
using Bot.Storage.Conversations.Entries;
using Bot.Storage.Database;

namespace Bot.Storage.Handoff;

/// <summary>Reads the links to desks outside, and passes on what the residents write meanwhile: once, in order, whatever crashes.</summary>
public sealed class OutsideDeskLinks
{
    private const string Select = """
        SELECT l.handoff_id, l.conversation_id, l.desk, t.queue, h.department, h.reason, l.through, l.forwarded, l.contact, l.reference, l.closed_at,
          CASE WHEN h.closed_at IS NULL AND (t.offered_to = l.desk OR t.agent_id = l.desk) THEN 1 ELSE 0 END AS with_desk
        FROM outside_desk_links l JOIN handoffs h ON h.id = l.handoff_id JOIN handoff_tickets t ON t.handoff_id = l.handoff_id
        """;

    private const string ById = Select + " WHERE l.handoff_id = @handoffId";
    private const string ByReference = Select + " WHERE l.desk = @desk AND l.reference = @reference ORDER BY l.opened_at DESC LIMIT 1";
    private const string ByConversation =
        Select + " WHERE l.conversation_id = @conversationId AND l.desk = @desk ORDER BY l.opened_at DESC LIMIT 1";

    private const string Silent =
        Select
        + """
             JOIN conversations c ON c.id = l.conversation_id
            WHERE l.closed_at IS NULL AND l.desk = @desk AND t.agent_id = l.desk AND t.picked_up_at < @before AND c.last_resident_at < @before
              AND NOT EXISTS (SELECT 1 FROM entries e WHERE e.conversation_id = l.conversation_id AND e.kind = 'Agent' AND e.at >= c.last_resident_at)
            LIMIT 100
            """;

    private const string Due = """
        SELECT l.handoff_id, l.conversation_id FROM outside_desk_links l JOIN conversations c ON c.id = l.conversation_id
          JOIN handoffs h ON h.id = l.handoff_id JOIN handoff_tickets t ON t.handoff_id = l.handoff_id
        WHERE l.closed_at IS NULL
          AND (c.last_sequence > l.forwarded OR h.closed_at IS NOT NULL OR (COALESCE(t.offered_to, '') <> l.desk AND COALESCE(t.agent_id, '') <> l.desk))
        LIMIT 500
        """;

    private const string Forwarded = "UPDATE outside_desk_links SET forwarded = @last WHERE handoff_id = @handoffId";
    private const string Closed = "UPDATE outside_desk_links SET closed_at = @now WHERE handoff_id = @handoffId";
    private const string Named =
        "UPDATE outside_desk_links SET contact = @contact, reference = COALESCE(@reference, reference) WHERE handoff_id = @handoffId";

    private readonly IDatabase _database;
    private readonly TimeProvider _clock;
    private readonly EntryWriter _writer;

    internal OutsideDeskLinks(IDatabase database, TimeProvider clock, EntryWriter writer) =>
        (_database, _clock, _writer) = (database, clock, writer);

    public Task<OutsideDeskLink?> FindAsync(string handoffId, CancellationToken cancellationToken = default) =>
        FindAsync(ById, new { handoffId }, cancellationToken);

    /// <summary>The newest by the desk's own id of the conversation.</summary>
    public Task<OutsideDeskLink?> FindByReferenceAsync(string desk, string reference, CancellationToken cancellationToken = default) =>
        FindAsync(ByReference, new { desk, reference }, cancellationToken);

    /// <summary>The newest of a conversation.</summary>
    public Task<OutsideDeskLink?> FindByConversationAsync(
        string desk,
        string conversationId,
        CancellationToken cancellationToken = default
    ) => FindAsync(ByConversation, new { desk, conversationId }, cancellationToken);

    /// <summary>Those that the desk has, and whose resident has had no answer for so long.</summary>
    public Task<IReadOnlyList<OutsideDeskLink>> ListSilentAsync(
        string desk,
        TimeSpan silentFor,
        CancellationToken cancellationToken = default
    ) =>
        _database.ReadAsync<IReadOnlyList<OutsideDeskLink>>(
            async s =>
                [
                    .. (
                        await s.QueryAsync<Row>(Silent, new { desk, before = _clock.Now() - (long)silentFor.TotalMilliseconds })
                            .ConfigureAwait(false)
                    ).Select(r => r.ToLink()),
                ],
            cancellationToken
        );

    /// <summary>Keeps the desk's ids as soon as it gives them: a send that is tried again makes no second case.</summary>
    public Task KeepAsync(string handoffId, string contact, string? reference, CancellationToken cancellationToken = default) =>
        _database.WriteAsync(
            s =>
                s.ExecuteAsync(
                    Named,
                    new
                    {
                        handoffId,
                        contact,
                        reference,
                    }
                ),
            cancellationToken
        );

    /// <summary>Those whose desk is to hear something: what the resident wrote since, or that it is over for it.</summary>
    public Task<IReadOnlyList<(string HandoffId, string ConversationId)>> ListDueAsync(CancellationToken cancellationToken = default) =>
        _database.ReadAsync<IReadOnlyList<(string, string)>>(
            async s => [.. (await s.QueryAsync<Row>(Due, new { }).ConfigureAwait(false)).Select(r => (r.HandoffId, r.ConversationId))],
            cancellationToken
        );

    /// <summary>Puts into the outbox what the desk is to hear. Twice is once.</summary>
    /// <param name="due">As <see cref="ListDueAsync"/> gave it.</param>
    public Task<bool> ForwardAsync((string HandoffId, string ConversationId) due, CancellationToken cancellationToken = default) =>
        _database.WriteAsync(s => ForwardAsync(s, due.HandoffId, due.ConversationId), cancellationToken);

    private async Task<bool> ForwardAsync(DatabaseSession session, string handoffId, string conversationId)
    {
        if (
            await ConversationTable.LockAsync(session, conversationId).ConfigureAwait(false) is not { } conversation
            || await session.FirstOrDefaultAsync<Row>(ById, new { handoffId }).ConfigureAwait(false) is not { ClosedAt: null } link
        )
        {
            return false;
        }

        if (link.WithDesk == 0)
        {
            await session.ExecuteAsync(Closed, new { handoffId = link.HandoffId, now = _clock.Now() }).ConfigureAwait(false);
            await _writer
                .WriteAsync(
                    session,
                    conversation,
                    [new OutboxDraft(link.Desk, new OutsideDeskPayload(OutsideDeskPayload.Close, link.HandoffId).Write())]
                )
                .ConfigureAwait(false);
            return true;
        }

        var entries = await EntryTable.AfterAsync(session, conversation.Id, link.Forwarded, 1_000).ConfigureAwait(false);
        if (entries.Count == 0)
        {
            return false;
        }

        await _writer
            .WriteAsync(
                session,
                conversation,
                [
                    .. entries
                        .Where(e => e.Kind == nameof(EntryKind.Resident))
                        .Select(e => new OutboxDraft(
                            link.Desk,
                            new OutsideDeskPayload(OutsideDeskPayload.Message, link.HandoffId, e.Sequence).Write()
                        )),
                ]
            )
            .ConfigureAwait(false);
        await session.ExecuteAsync(Forwarded, new { handoffId = link.HandoffId, last = entries[^1].Sequence }).ConfigureAwait(false);
        return true;
    }

    private Task<OutsideDeskLink?> FindAsync(string sql, object parameters, CancellationToken cancellationToken) =>
        _database.ReadAsync(
            async s => (await s.FirstOrDefaultAsync<Row>(sql, parameters).ConfigureAwait(false))?.ToLink(),
            cancellationToken
        );

    private sealed class Row
    {
        public string HandoffId { get; set; } = "";
        public string ConversationId { get; set; } = "";
        public string Desk { get; set; } = "";
        public string? Queue { get; set; }
        public string? Department { get; set; }
        public string Reason { get; set; } = "";
        public long Through { get; set; }
        public long Forwarded { get; set; }
        public string? Contact { get; set; }
        public string? Reference { get; set; }
        public long? ClosedAt { get; set; }
        public long WithDesk { get; set; }

        public OutsideDeskLink ToLink() =>
            new(
                HandoffId,
                ConversationId,
                Desk,
                Queue,
                Department,
                Reason,
                Through,
                Contact,
                Reference,
                ClosedAt is not null || WithDesk == 0
            );
    }
}
