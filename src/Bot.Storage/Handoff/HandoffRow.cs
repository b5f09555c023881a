using Bot.Storage.Conversations;

namespace Bot.Storage.Handoff;

/// <summary>
/// What <c>handoffs</c> and <c>handoff_tickets</c> hold of a hand-off, as the store gives it, however it was found. A hand-off that was only
/// asked for has no ticket yet: then it has waited since it was asked for.
/// </summary>
internal abstract class HandoffRow
{
    /// <summary>Of <c>handoffs</c> as <c>h</c> and <c>handoff_tickets</c> as <c>t</c>, which may be missing.</summary>
    public const string Columns = """
        h.state, h.priority, h.requested_at, h.details_json, t.queue, t.waiting_since, t.queued_since, t.offered_to, t.offer_expires_at,
        t.declined, t.sticky_agent, t.picked_up_at, t.overflowed_at, t.told_position, t.told_at, t.nobody, t.asked_there_at, t.skills,
        t.skills_relaxed_at
        """;

    public string State { get; set; } = "";
    public string? Department { get; set; }
    public string? Language { get; set; }
    public long Priority { get; set; }
    public long RequestedAt { get; set; }
    public string? DetailsJson { get; set; }
    public string? Queue { get; set; }
    public long? WaitingSince { get; set; }
    public long? QueuedSince { get; set; }
    public string? OfferedTo { get; set; }
    public long? OfferExpiresAt { get; set; }
    public string? Declined { get; set; }
    public string? StickyAgent { get; set; }
    public long? PickedUpAt { get; set; }
    public long? OverflowedAt { get; set; }
    public long? ToldPosition { get; set; }
    public long? ToldAt { get; set; }
    public long? Nobody { get; set; }
    public long? AskedThereAt { get; set; }
    public string? Skills { get; set; }
    public long? SkillsRelaxedAt { get; set; }

    protected DateTimeOffset WaitsSince => Instants.FromStored(WaitingSince ?? RequestedAt);

    protected DateTimeOffset QueuesSince => Instants.FromStored(QueuedSince ?? WaitingSince ?? RequestedAt);
}
