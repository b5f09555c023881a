using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Queues;
using Bot.Dialogs.Handoff.Requests;

namespace Bot.Dialogs.Handoff.Moves;

/// <summary>
/// What becomes of a hand-off by a case: asked for in place of the wait, opened where the wait was too long, opened for a call. Pure: the
/// store runs it in a transaction.
/// </summary>
public sealed class HandoffCaseMoves(HandoffSettings settings, GeneralHolidays holidays)
{
    /// <summary>Opens the case that the resident asked for, and gives the conversation back to the bot.</summary>
    public HandoffMove OpenCase(HandoffScene scene, CaseDraft draft) =>
        scene.Ticket is { IsWaiting: true } ticket ? InPlaceOfTheWait(scene, ticket, draft, "case_opened", "case") : HandoffMove.Nothing;

    /// <summary>
    /// Ends a wait that has lasted for <see cref="HandoffSettings.LongestWait"/>: a case is opened, the resident is told so, and the bot
    /// answers again.
    /// </summary>
    public HandoffMove EndWait(HandoffScene scene, CaseDraft draft) =>
        scene.Ticket is { State: HandoffState.Queued } ticket && IsTooLong(ticket.Queue, ticket.Priority, ticket.QueuedSince, scene.Now)
            ? InPlaceOfTheWait(scene, ticket, draft, "waited_too_long", "waitedTooLong")
            : HandoffMove.Nothing;

    /// <summary>
    /// Whether a wait has lasted for <see cref="HandoffSettings.LongestWait"/>. Never for danger to life: an agent must see it, however
    /// late.
    /// </summary>
    public bool IsTooLong(string? queue, int priority, DateTimeOffset queuedSince, DateTimeOffset now) =>
        priority < HandoffPriority.Urgent
        && now - queuedSince >= settings.LongestWait
        && settings.HoursOf(queue).OpenBetween(queuedSince, now, holidays) >= settings.LongestWait;

    /// <summary>
    /// Gives a call that is put through its case, by whose number the desk finds what was said on it. Once: a second time nothing happens.
    /// </summary>
    public HandoffMove OpenCallCase(HandoffScene scene, CaseDraft draft) =>
        scene.Ticket is { CaseNumber: null } ticket
            ? new HandoffMove
            {
                Ticket = ticket with { CaseNumber = CaseDraft.NumberPlaceholder },
                Case = draft,
                Entries = [Opened()],
            }
            : HandoffMove.Nothing;

    private static HandoffMove InPlaceOfTheWait(HandoffScene scene, HandoffTicket ticket, CaseDraft draft, string reason, string notice)
    {
        var notices = new HandoffNotices(scene.Language);
        return new HandoffMove
        {
            Change = new HandoffChange(HandoffState.BackToBot, ConversationOwner.Bot, reason),
            Ticket = ticket with { OfferedTo = null, OfferExpiresAt = null, CaseNumber = CaseDraft.NumberPlaceholder },
            Case = draft,
            Entries = [notices.Say(notices.Format(notice, CaseDraft.NumberPlaceholder)), Opened()],
            PickedUp = false,
        };
    }

    private static EntryDraft Opened() =>
        HandoffNotices.Event(CaseDraft.OpenedEvent, "system", new Dictionary<string, string?> { ["number"] = CaseDraft.NumberPlaceholder });
}
