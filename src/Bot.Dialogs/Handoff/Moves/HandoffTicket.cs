using Bot.Dialogs.Conversations;

namespace Bot.Dialogs.Handoff.Moves;

/// <summary>
/// One hand-off as it stands: the state of the conversation's <see cref="HandoffChange"/>s, and who waits for whom where.
/// </summary>
public sealed record HandoffTicket
{
    public required string HandoffId { get; init; }

    public required HandoffState State { get; init; }

    public required ConversationOwner Owner { get; init; }

    /// <summary>The reason code of the request.</summary>
    public required string Reason { get; init; }

    public string? Department { get; init; }

    /// <summary>The language tag of the resident.</summary>
    public string? Language { get; init; }

    /// <summary>Higher goes first.</summary>
    public int Priority { get; init; }

    public DateTimeOffset RequestedAt { get; init; }

    /// <summary>Null until routed.</summary>
    public string? Queue { get; init; }

    /// <summary>The resident's place: who came first goes first. Kept when an agent vanishes, so that nobody loses theirs.</summary>
    public DateTimeOffset WaitingSince { get; init; }

    /// <summary>
    /// Since when they wait now; what is measured and told of waits, and what helps out after a while, goes by it. Later than
    /// <see cref="WaitingSince"/> after a talk.
    /// </summary>
    public DateTimeOffset QueuedSince { get; init; }

    public string? OfferedTo { get; init; }

    public DateTimeOffset? OfferExpiresAt { get; init; }

    /// <summary>Who would not, or did not, take it.</summary>
    public IReadOnlyList<string> Declined { get; init; } = [];

    /// <summary>The agent who had it last, or whom it was passed to: asked first.</summary>
    public string? StickyAgent { get; init; }

    public DateTimeOffset? PickedUpAt { get; init; }

    public DateTimeOffset? OverflowedAt { get; init; }

    /// <summary>Skills that the request asks for; they stay as they are when nobody insists on them any more.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Since when nobody insists on <see cref="Skills"/>; null: they are insisted on.</summary>
    public DateTimeOffset? SkillsRelaxedAt { get; init; }

    /// <summary>The place that the resident was last told, from 1.</summary>
    public int? ToldPosition { get; init; }

    public DateTimeOffset? ToldAt { get; init; }

    /// <summary>Whether the resident was told that nobody is on duty.</summary>
    public bool Nobody { get; init; }

    /// <summary>When the resident was asked whether they are still there.</summary>
    public DateTimeOffset? AskedThereAt { get; init; }

    public string? CaseNumber { get; init; }

    /// <summary>A colleague's note, with a transfer.</summary>
    public string? Note { get; init; }

    /// <summary>Summary, wish and contact details as JSON.</summary>
    public string? DetailsJson { get; init; }

    public string? Agent => Owner.AgentId;

    public bool IsWaiting => State is HandoffState.Requested or HandoffState.Queued or HandoffState.Assigned;

    public bool IsWithAgent => State is HandoffState.Active or HandoffState.WrappingUp;
}
