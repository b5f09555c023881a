using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.DutyHours;

namespace Bot.Dialogs.Handoff.Moves;

/// <summary>
/// Hand-offs to a desk outside (protocols §1.8: accepted, failed, completed). Being asked is an offer with an end: a desk that does not
/// answer leaves the resident to our own agents. Pure: the store runs it in a transaction.
/// </summary>
public sealed class OutsideDeskMoves(HandoffSettings settings, GeneralHolidays holidays)
{
    private readonly HandoffQueueMoves _queueMoves = new(settings, holidays);

    /// <summary>Asks the desk, and tells the resident so.</summary>
    public HandoffMove Ask(HandoffScene scene, string queue, OutsideDeskName desk, TimeSpan acceptWithin)
    {
        if (scene.Ticket is not { State: HandoffState.Requested } ticket)
        {
            return HandoffMove.Nothing;
        }

        var asked = new HandoffChange(HandoffState.Assigned, ConversationOwner.Handoff, "outside_asked");
        if (ticket.OfferedTo == desk.Key && ticket.OfferExpiresAt > scene.Now)
        {
            // The resident asked once more while the desk is being asked.
            return new HandoffMove { Change = asked, Ticket = ticket };
        }

        var notices = new HandoffNotices(scene.Language);
        return new HandoffMove
        {
            Change = asked,
            Ticket = ticket with
            {
                Queue = ticket.Queue ?? queue,
                WaitingSince = ticket.Queue is null ? ticket.RequestedAt : ticket.WaitingSince,
                QueuedSince = ticket.Queue is null ? ticket.RequestedAt : ticket.QueuedSince,
                OfferedTo = desk.Key,
                OfferExpiresAt = scene.Now + acceptWithin,
            },
            Entries = [notices.Say(notices.Format("outside.asked", desk.In(scene.Language))), Event("handoff.outsideAsked", desk)],
            OutsideDesk = desk.Key,
        };
    }

    /// <summary>The desk took it. Twice is once.</summary>
    /// <param name="person">Who has joined, where the desk says so; null: the desk's name is told.</param>
    public HandoffMove Accepted(HandoffScene scene, OutsideDeskName desk, string? person = null)
    {
        if (Has(scene, desk))
        {
            return HandoffMove.Nothing;
        }

        if (scene.Ticket is not { State: HandoffState.Assigned or HandoffState.Requested } ticket || ticket.OfferedTo != desk.Key)
        {
            return Late(scene);
        }

        var notices = new HandoffNotices(scene.Language);
        return new HandoffMove
        {
            Change = new HandoffChange(HandoffState.Active, ConversationOwner.Agent(desk.Key), "accepted"),
            Ticket = ticket with { OfferedTo = null, OfferExpiresAt = null, PickedUpAt = scene.Now, Declined = [] },
            Entries = [notices.Say(notices.Format("joined", person ?? desk.In(scene.Language))), Event("handoff.active", desk)],
            PickedUp = true,
        };
    }

    /// <summary>The desk cannot, or can no longer: the resident waits for our own agents, at the place they had.</summary>
    /// <param name="message">What the desk says of it; for staff.</param>
    public HandoffMove Failed(HandoffScene scene, OutsideDeskName desk, string? message)
    {
        if (scene.Ticket is not { } ticket || !(Has(scene, desk) || IsAsked(scene, desk)))
        {
            return Late(scene);
        }

        var notices = new HandoffNotices(scene.Language);
        var waits = ticket with
        {
            QueuedSince = ticket.IsWithAgent ? scene.Now : ticket.QueuedSince,
            OfferedTo = null,
            OfferExpiresAt = null,
            PickedUpAt = null,
            AskedThereAt = null,
            StickyAgent = null,
            Declined = [.. ticket.Declined.Append(desk.Key).Distinct(StringComparer.Ordinal)],
        };
        var told = _queueMoves.Told(scene, waits, new HandoffChange(HandoffState.Queued, ConversationOwner.Handoff, "outside_failed"), []);
        return told with
        {
            Entries =
            [
                notices.Say(notices.Format("outside.failed", desk.In(scene.Language))),
                .. told.Entries,
                Event("handoff.outsideFailed", desk, message),
            ],
        };
    }

    /// <summary>The desk is done: the bot answers again. A desk that never said "accepted" counts as having picked up now.</summary>
    public HandoffMove Completed(HandoffScene scene, OutsideDeskName desk, string? message)
    {
        if (!Has(scene, desk) && !IsAsked(scene, desk))
        {
            return Late(scene);
        }

        var notices = new HandoffNotices(scene.Language);
        return new HandoffMove
        {
            Change = new HandoffChange(HandoffState.BackToBot, ConversationOwner.Bot, "outside_completed"),
            Ticket = scene.Ticket! with { OfferedTo = null, OfferExpiresAt = null },
            Entries = [notices.Say(notices.Format("left", desk.In(scene.Language))), Event("handoff.outsideCompleted", desk, message)],
            PickedUp = Has(scene, desk) ? null : true,
        };
    }

    private static bool Has(HandoffScene scene, OutsideDeskName desk) =>
        scene.Ticket is { IsWithAgent: true } ticket && ticket.Agent == desk.Key;

    private static bool IsAsked(HandoffScene scene, OutsideDeskName desk) =>
        scene.Ticket is { IsWaiting: true } ticket && ticket.OfferedTo == desk.Key;

    private static HandoffMove Late(HandoffScene scene) =>
        HandoffMove.Refused(scene.Conversation.IsClosed || scene.Ticket is null ? HandoffRefusals.Closed : HandoffRefusals.Taken);

    private static EntryDraft Event(string name, OutsideDeskName desk, string? message = null) =>
        HandoffNotices.Event(name, desk.Key, new Dictionary<string, string?> { ["desk"] = desk.English, ["message"] = message });
}
