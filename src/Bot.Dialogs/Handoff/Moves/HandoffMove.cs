using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.Requests;

namespace Bot.Dialogs.Handoff.Moves;

/// <summary>What one action does to a hand-off: written whole, in one transaction, or refused.</summary>
public sealed record HandoffMove
{
    /// <summary>Why it may not be done (<see cref="HandoffRefusals"/>); null: it is done.</summary>
    public string? Refusal { get; init; }

    /// <summary>The step; null when the state stays.</summary>
    public HandoffChange? Change { get; init; }

    /// <summary>The ticket as it stands afterwards; its state and owner follow <see cref="Change"/>.</summary>
    public HandoffTicket? Ticket { get; init; }

    /// <summary>What the resident is told, and what staff see of it.</summary>
    public IReadOnlyList<EntryDraft> Entries { get; init; } = [];

    public bool CloseEpisode { get; init; }

    /// <summary>Set when a wait ends: true, a person picked up; false, the resident gave up.</summary>
    public bool? PickedUp { get; init; }

    public CaseDraft? Case { get; init; }

    /// <summary>What the knowledge base lacks; null: nothing that the agent told of.</summary>
    public GapNote? Gap { get; init; }

    /// <summary>When the episode is to be closed if the resident writes no more; null: not.</summary>
    public DateTimeOffset? CloseEpisodeAt { get; init; }

    /// <summary>
    /// The outside desk that is asked with this move (its key); null: none. A link is opened and the request goes to the outbox.
    /// </summary>
    public string? OutsideDesk { get; init; }

    public bool IsNothing => Refusal is null && Change is null && Ticket is null && Entries.Count == 0 && !CloseEpisode;

    public static HandoffMove Nothing { get; } = new();

    public static HandoffMove Refused(string code) => new() { Refusal = code };
}
