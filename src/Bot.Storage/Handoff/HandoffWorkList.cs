using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Handoff;

/// <summary>
/// Reads what waits for the reconciler. Each list is bounded and read by an index; what is found is checked again in the unit that acts.
/// </summary>
public sealed class HandoffWorkList(IDatabase database, TimeProvider clock)
{
    private const string Found = $"""
        SELECT h.conversation_id, COALESCE(h.department, c.department) AS department, COALESCE(c.language, h.language) AS language,
          h.updated_at, t.agent_id, c.last_resident_at, c.delivery, {HandoffRow.Columns}
        FROM handoffs h JOIN conversations c ON c.id = h.conversation_id LEFT JOIN handoff_tickets t ON t.handoff_id = h.id
        """;

    private const string InState =
        Found + " WHERE h.closed_at IS NULL AND h.state = @state ORDER BY h.priority DESC, h.requested_at LIMIT @take";

    private const string Gone =
        Found
        + """
             LEFT JOIN agent_presence p ON p.agent_id = t.agent_id
            WHERE t.agent_id IS NOT NULL AND t.agent_id NOT LIKE 'desk:%' AND h.closed_at IS NULL
              AND (p.lease_until IS NULL OR p.lease_until < @before) LIMIT 200
            """;

    private const string TrimChanges = "DELETE FROM desk_changes WHERE key < (SELECT max(key) FROM desk_changes) - @keep AND at < @before";

    /// <summary>
    /// By state, first come first; <see cref="HandoffState.Requested"/> and <see cref="HandoffState.Queued"/> by priority first.
    /// </summary>
    public Task<IReadOnlyList<HandoffWork>> ListAsync(HandoffState state, int take, CancellationToken cancellationToken = default) =>
        QueryAsync(InState, new { state = state.ToString(), take }, cancellationToken);

    /// <summary>Those whose agent has not been heard of for longer than lease and grace.</summary>
    public Task<IReadOnlyList<HandoffWork>> ListOrphansAsync(TimeSpan grace, CancellationToken cancellationToken = default) =>
        QueryAsync(Gone, new { before = clock.Now() - (long)grace.TotalMilliseconds }, cancellationToken);

    /// <summary>Forgets changes of the event stream that nobody will resume from.</summary>
    public Task TrimChangesAsync(TimeSpan keep, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            s => s.ExecuteAsync(TrimChanges, new { keep = 1_000L, before = clock.Now() - (long)keep.TotalMilliseconds }),
            cancellationToken
        );

    private Task<IReadOnlyList<HandoffWork>> QueryAsync(string sql, object parameters, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<HandoffWork>>(
            async s => [.. (await s.QueryAsync<Row>(sql, parameters).ConfigureAwait(false)).Select(r => r.ToWork())],
            cancellationToken
        );

    private sealed class Row : HandoffRow
    {
        public string ConversationId { get; set; } = "";
        public long UpdatedAt { get; set; }
        public string? AgentId { get; set; }
        public long? LastResidentAt { get; set; }
        public string Delivery { get; set; } = "";

        public HandoffWork ToWork() =>
            new(
                ConversationId,
                State,
                Queue,
                Department,
                TicketTable.SpeechOf(Language),
                (int)Priority,
                WaitsSince,
                Instants.FromStored(UpdatedAt),
                OfferedTo,
                Instants.FromStored(OfferExpiresAt),
                AgentId,
                StickyAgent,
                StoredWords.FromStored(Declined),
                (int?)ToldPosition,
                Instants.FromStored(ToldAt),
                Nobody == 1,
                Instants.FromStored(AskedThereAt),
                Instants.FromStored(OverflowedAt),
                Instants.FromStored(LastResidentAt),
                Enum.Parse<ReplyDelivery>(Delivery),
                DetailsJson
            )
            {
                Skills = StoredWords.FromStored(Skills),
                SkillsRelaxedAt = Instants.FromStored(SkillsRelaxedAt),
                PickedUpAt = Instants.FromStored(PickedUpAt),
                QueuedSince = QueuesSince,
            };
    }
}
