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
    private const string Columns = """
        SELECT h.conversation_id, h.state, t.queue, COALESCE(h.department, c.department) AS department, COALESCE(c.language, h.language) AS language, h.priority,
          COALESCE(t.waiting_since, h.requested_at) AS waiting_since, COALESCE(t.queued_since, t.waiting_since, h.requested_at) AS queued_since, h.updated_at, t.offered_to, t.offer_expires_at, t.agent_id, t.sticky_agent, t.declined,
          t.told_position, t.told_at, t.nobody, t.asked_there_at, t.overflowed_at, c.last_resident_at, c.delivery, h.details_json, t.skills, t.skills_relaxed_at, t.picked_up_at
        FROM handoffs h JOIN conversations c ON c.id = h.conversation_id LEFT JOIN handoff_tickets t ON t.handoff_id = h.id
        """;

    private const string InState =
        Columns + " WHERE h.closed_at IS NULL AND h.state = @state ORDER BY h.priority DESC, h.requested_at LIMIT @take";

    private const string Gone =
        Columns
        + """
             LEFT JOIN agent_presence p ON p.agent_id = t.agent_id
            WHERE t.agent_id IS NOT NULL AND t.agent_id NOT LIKE 'desk:%' AND h.closed_at IS NULL AND (p.lease_until IS NULL OR p.lease_until < @before) LIMIT 200
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

    private sealed class Row
    {
        public string ConversationId { get; set; } = "";
        public string State { get; set; } = "";
        public string? Queue { get; set; }
        public string? Department { get; set; }
        public string? Language { get; set; }
        public long Priority { get; set; }
        public long WaitingSince { get; set; }
        public long QueuedSince { get; set; }
        public long UpdatedAt { get; set; }
        public string? OfferedTo { get; set; }
        public long? OfferExpiresAt { get; set; }
        public string? AgentId { get; set; }
        public string? StickyAgent { get; set; }
        public string? Declined { get; set; }
        public long? ToldPosition { get; set; }
        public long? ToldAt { get; set; }
        public long? Nobody { get; set; }
        public long? AskedThereAt { get; set; }
        public long? OverflowedAt { get; set; }
        public long? LastResidentAt { get; set; }
        public string Delivery { get; set; } = "";
        public string? DetailsJson { get; set; }
        public string? Skills { get; set; }
        public long? SkillsRelaxedAt { get; set; }
        public long? PickedUpAt { get; set; }

        public HandoffWork ToWork() =>
            new(
                ConversationId,
                State,
                Queue,
                Department,
                TicketTable.SpeechOf(Language),
                (int)Priority,
                Instants.FromStored(WaitingSince),
                Instants.FromStored(UpdatedAt),
                OfferedTo,
                Instants.FromStored(OfferExpiresAt),
                AgentId,
                StickyAgent,
                (Declined ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries),
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
                Skills = (Skills ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries),
                SkillsRelaxedAt = Instants.FromStored(SkillsRelaxedAt),
                PickedUpAt = Instants.FromStored(PickedUpAt),
                QueuedSince = Instants.FromStored(QueuedSince),
            };
    }
}
