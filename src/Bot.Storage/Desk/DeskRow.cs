using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.Queues;

namespace Bot.Storage.Desk;

/// <summary>A conversation as the desk lists it.</summary>
public sealed record DeskRow
{
    public required Conversation Conversation { get; init; }

    /// <summary>The open hand-off's; null while there is none.</summary>
    public HandoffState? State { get; init; }

    public string? HandoffId { get; init; }

    public string? Queue { get; init; }

    /// <summary>The hand-off's, else the conversation's.</summary>
    public string? Department { get; init; }

    public int Priority { get; init; }

    /// <summary>The reason code of the hand-off.</summary>
    public string? Reason { get; init; }

    public DateTimeOffset? RequestedAt { get; init; }

    /// <summary>Null unless one waits.</summary>
    public DateTimeOffset? WaitingSince { get; init; }

    public string? OfferedTo { get; init; }

    public DateTimeOffset? OfferExpiresAt { get; init; }

    public string? DetailsJson { get; init; }

    /// <summary>A colleague's note, with a transfer.</summary>
    public string? Note { get; init; }

    /// <summary>Ids of the skills that the hand-off asks for.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Whether anybody of the queue may be asked in spite of them.</summary>
    public bool SkillsRelaxed { get; init; }

    /// <summary>Whether the talk is over and only the rating is waited for.</summary>
    public bool AwaitsRating { get; init; }

    /// <summary>The last entry that the resident sees, as activity; null when there is none.</summary>
    public string? LastActivityJson { get; init; }

    /// <summary>The last entry of the resident, as activity: it bears their name. Null when there is none.</summary>
    public string? ResidentActivityJson { get; init; }

    public DateTimeOffset LastAt { get; init; }

    /// <summary>How many of the resident's entries the caller has not read; 0 unless the conversation is the caller's.</summary>
    public int Unread { get; init; }

    /// <summary>Whether a member of staff may see it: it is of a department or queue that they serve, theirs, or offered to them.</summary>
    /// <param name="member">The account.</param>
    /// <param name="served">Departments and queues; null: all.</param>
    public bool IsSeenBy(string member, IReadOnlyCollection<string>? served) =>
        served is null
        || served.Contains(Department ?? HandoffQueue.General, StringComparer.Ordinal)
        || (Queue is { } queue && served.Contains(queue, StringComparer.Ordinal))
        || Conversation.Owner == ConversationOwner.Agent(member)
        || OfferedTo == member;
}
