using Bot.Dialogs.Conversations;
using Bot.Storage.Conversations;

namespace Bot.Storage.Desk;

/// <summary>A row of the desk's lists as the store gives it.</summary>
internal sealed class DeskListRow : ConversationRow
{
    public string? HandoffId { get; set; }
    public string? State { get; set; }
    public long? Priority { get; set; }
    public string? Reason { get; set; }
    public long? RequestedAt { get; set; }
    public string? HandoffDepartment { get; set; }
    public string? DetailsJson { get; set; }
    public string? Queue { get; set; }
    public long? WaitingSince { get; set; }
    public string? OfferedTo { get; set; }
    public long? OfferExpiresAt { get; set; }
    public string? Note { get; set; }
    public string? Skills { get; set; }
    public long? SkillsRelaxedAt { get; set; }
    public long? RatingUntil { get; set; }

    public DeskRow ToDeskRow(string? lastActivity, long? lastAt, int unread)
    {
        HandoffState? state = State is null ? null : Enum.Parse<HandoffState>(State);
        var waits = state is HandoffState.Requested or HandoffState.Queued or HandoffState.Assigned;
        return new()
        {
            Conversation = ToConversation(),
            State = state,
            HandoffId = HandoffId,
            Queue = Queue,
            Department = HandoffDepartment ?? Department,
            Priority = (int)(Priority ?? 0),
            Reason = Reason,
            RequestedAt = Instants.FromStored(RequestedAt),
            WaitingSince = waits ? Instants.FromStored(WaitingSince ?? RequestedAt) : null,
            OfferedTo = OfferedTo,
            OfferExpiresAt = Instants.FromStored(OfferExpiresAt),
            DetailsJson = DetailsJson,
            Note = Note,
            Skills = StoredWords.FromStored(Skills),
            SkillsRelaxed = SkillsRelaxedAt is not null,
            AwaitsRating = RatingUntil is not null && state is null,
            LastActivityJson = lastActivity,
            LastAt = Instants.FromStored(lastAt ?? LastResidentAt ?? CreatedAt),
            Unread = unread,
        };
    }
}
