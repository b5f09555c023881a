using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.Moves;
using Bot.Dialogs.Handoff.Queues;
using Bot.Knowledge.Text;
using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Handoff;

/// <summary>The statements on <c>handoff_tickets</c>: what a hand-off means beyond the state that <c>handoffs</c> keeps.</summary>
internal static class TicketTable
{
    private const string FindOpen = $"""
        SELECT h.id AS handoff_id, h.owner, h.reason, h.department, h.language, t.case_number, t.note, {HandoffRow.Columns}
        FROM handoffs h LEFT JOIN handoff_tickets t ON t.handoff_id = h.id
        WHERE h.conversation_id = @conversationId AND h.closed_at IS NULL
        """;

    private const string Upsert = """
        INSERT INTO handoff_tickets (handoff_id, conversation_id, queue, speech, priority, waiting_since, queued_since, waiting,
          offered_to, offer_expires_at, declined, agent_id, sticky_agent, picked_up_at, overflowed_at, told_position, told_at, nobody,
          asked_there_at, case_number, note, skills, skills_relaxed_at)
        VALUES (@HandoffId, @ConversationId, @Queue, @Speech, @Priority, @WaitingSince, @QueuedSince, @Waiting,
          @OfferedTo, @OfferExpiresAt, @Declined, @AgentId, @StickyAgent, @PickedUpAt, @OverflowedAt, @ToldPosition, @ToldAt, @Nobody,
          @AskedThereAt, @CaseNumber, @Note, @Skills, @SkillsRelaxedAt)
        ON CONFLICT (handoff_id) DO UPDATE SET queue = @Queue, speech = @Speech, priority = @Priority,
          waiting_since = @WaitingSince, queued_since = @QueuedSince, waiting = @Waiting,
          offered_to = @OfferedTo, offer_expires_at = @OfferExpiresAt, declined = @Declined, agent_id = @AgentId, sticky_agent = @StickyAgent,
          picked_up_at = @PickedUpAt, overflowed_at = @OverflowedAt, told_position = @ToldPosition, told_at = @ToldAt, nobody = @Nobody,
          asked_there_at = @AskedThereAt, case_number = @CaseNumber, note = @Note,
          skills = @Skills, skills_relaxed_at = @SkillsRelaxedAt
        """;

    private const string End =
        "UPDATE handoff_tickets SET waiting = 0, offered_to = NULL, offer_expires_at = NULL, agent_id = NULL WHERE handoff_id = @handoffId";

    private const string LastAgent = """
        SELECT t.sticky_agent FROM handoff_tickets t JOIN handoffs h ON h.id = t.handoff_id
        WHERE t.conversation_id = @conversationId AND h.episode = @episode AND t.sticky_agent IS NOT NULL ORDER BY h.requested_at DESC LIMIT 1
        """;

    public static async Task<HandoffTicket?> FindOpenAsync(DatabaseSession session, string conversationId) =>
        (await session.FirstOrDefaultAsync<Row>(FindOpen, new { conversationId }).ConfigureAwait(false))?.ToTicket();

    /// <summary>The agent who had the conversation earlier in this episode.</summary>
    public static Task<string?> LastAgentAsync(DatabaseSession session, string conversationId, long episode) =>
        session.FirstOrDefaultAsync<string>(LastAgent, new { conversationId, episode });

    public static Task EndAsync(DatabaseSession session, string handoffId) => session.ExecuteAsync(End, new { handoffId });

    public static Task WriteAsync(DatabaseSession session, string conversationId, HandoffTicket t) =>
        session.ExecuteAsync(
            Upsert,
            new
            {
                t.HandoffId,
                ConversationId = conversationId,
                Queue = t.Queue ?? HandoffQueue.General,
                Speech = SpeechOf(t.Language),
                Priority = (long)t.Priority,
                WaitingSince = t.WaitingSince.ToStored(),
                QueuedSince = t.QueuedSince.ToStored(),
                Waiting = t.State == HandoffState.Queued ? 1L : 0L,
                t.OfferedTo,
                OfferExpiresAt = t.OfferExpiresAt.ToStored(),
                Declined = t.Declined.ToStored(),
                AgentId = t.IsWithAgent ? t.Agent : null,
                StickyAgent = t.IsWithAgent ? t.Agent : t.StickyAgent,
                PickedUpAt = t.PickedUpAt.ToStored(),
                OverflowedAt = t.OverflowedAt.ToStored(),
                ToldPosition = (long?)t.ToldPosition,
                ToldAt = t.ToldAt.ToStored(),
                Nobody = t.Nobody ? 1L : 0L,
                AskedThereAt = t.AskedThereAt.ToStored(),
                t.CaseNumber,
                t.Note,
                Skills = t.Skills.ToStored(),
                SkillsRelaxedAt = t.SkillsRelaxedAt.ToStored(),
            }
        );

    /// <summary><c>en</c> or <c>zh</c>; what is not known yet counts as Chinese.</summary>
    public static string SpeechOf(string? language) => LanguageForms.FromTag(language) == LanguageForm.English ? "en" : "zh";

    private sealed class Row : HandoffRow
    {
        public string HandoffId { get; set; } = "";
        public string Owner { get; set; } = "";
        public string Reason { get; set; } = "";
        public string? CaseNumber { get; set; }
        public string? Note { get; set; }

        public HandoffTicket ToTicket() =>
            new()
            {
                HandoffId = HandoffId,
                State = Enum.Parse<HandoffState>(State),
                Owner = ConversationOwner.Parse(Owner),
                Reason = Reason,
                Department = Department,
                Language = Language,
                Priority = (int)Priority,
                RequestedAt = Instants.FromStored(RequestedAt),
                DetailsJson = DetailsJson,
                Queue = Queue,
                WaitingSince = WaitsSince,
                QueuedSince = QueuesSince,
                OfferedTo = OfferedTo,
                OfferExpiresAt = Instants.FromStored(OfferExpiresAt),
                Declined = StoredWords.FromStored(Declined),
                StickyAgent = StickyAgent,
                PickedUpAt = Instants.FromStored(PickedUpAt),
                OverflowedAt = Instants.FromStored(OverflowedAt),
                ToldPosition = (int?)ToldPosition,
                ToldAt = Instants.FromStored(ToldAt),
                Nobody = Nobody == 1,
                AskedThereAt = Instants.FromStored(AskedThereAt),
                CaseNumber = CaseNumber,
                Note = Note,
                Skills = StoredWords.FromStored(Skills),
                SkillsRelaxedAt = Instants.FromStored(SkillsRelaxedAt),
            };
    }
}
