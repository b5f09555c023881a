using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Queues;

namespace Bot.Dialogs.Handoff.Moves;

/// <summary>
/// What happens to a hand-off while it waits: routed, offered, taken back, told its place, parked. Pure: the store runs it in a
/// transaction.
/// </summary>
public sealed class HandoffQueueMoves(HandoffSettings settings, GeneralHolidays holidays)
{
    /// <summary>Puts a request into its queue and tells the resident their place, or that nobody is there.</summary>
    /// <param name="told">Whether the resident hears in the same breath that a person is asked for.</param>
    public HandoffMove Route(HandoffScene scene, string queue, bool told = false)
    {
        if (scene.Ticket is not { State: HandoffState.Requested } ticket)
        {
            return HandoffMove.Nothing;
        }

        var again = ticket.Queue is not null;
        if (again && ticket.OfferedTo is not null && ticket.OfferExpiresAt > scene.Now)
        {
            // Whoever is being asked goes on being asked.
            return Told(scene, ticket, new HandoffChange(HandoffState.Assigned, ConversationOwner.Handoff, ticket.Reason), []);
        }

        var to = again ? ticket.Queue! : queue;
        var skills = RequiredSkills.Of(settings, ticket, to);
        var queued = ticket with
        {
            Skills = skills,
            // What is asked for anew (danger is another reason) is insisted on anew.
            SkillsRelaxedAt = skills.All(s => ticket.Skills.Contains(s, StringComparer.Ordinal)) ? ticket.SkillsRelaxedAt : null,
            Queue = to,
            WaitingSince = again ? ticket.WaitingSince : ticket.RequestedAt,
            QueuedSince = again ? ticket.QueuedSince : ticket.RequestedAt,
            OfferedTo = null,
            OfferExpiresAt = null,
        };
        // A request repeated while one waits (the resident asked once more, or it became urgent) moves them without another notice of
        // arrival.
        return Told(
            scene,
            queued,
            new HandoffChange(HandoffState.Queued, ConversationOwner.Handoff, ticket.Reason),
            again || told ? [] : ["coming"]
        );
    }

    /// <summary>Asks one agent, for a while.</summary>
    /// <param name="skills">What the agent can do; judged again here, for a transfer may have asked for more meanwhile.</param>
    public HandoffMove Offer(HandoffScene scene, string agentId, IReadOnlyList<string> skills) =>
        scene.Ticket is { State: HandoffState.Queued } ticket
        && scene.AgentHasRoom
        && MayServe(ticket, agentId, skills)
        && !ticket.Declined.Contains(agentId, StringComparer.Ordinal)
            ? new HandoffMove
            {
                Change = new HandoffChange(HandoffState.Assigned, ConversationOwner.Handoff, "offered"),
                Ticket = ticket with { OfferedTo = agentId, OfferExpiresAt = scene.Now + settings.OfferFor },
            }
            : HandoffMove.Nothing;

    /// <summary>Takes the offer back: declined, or run out.</summary>
    public HandoffMove Withdraw(HandoffScene scene, string agentId, bool ranOut)
    {
        if (
            scene.Ticket is not { State: HandoffState.Assigned } ticket
            || ticket.OfferedTo != agentId
            || (ranOut && ticket.OfferExpiresAt > scene.Now)
        )
        {
            return HandoffMove.Nothing;
        }

        return new HandoffMove
        {
            Change = new HandoffChange(HandoffState.Queued, ConversationOwner.Handoff, ranOut ? "offer_expired" : "declined"),
            Ticket = ticket with
            {
                OfferedTo = null,
                OfferExpiresAt = null,
                StickyAgent = ticket.StickyAgent == agentId ? null : ticket.StickyAgent,
                Declined = [.. ticket.Declined.Append(agentId).Distinct(StringComparer.Ordinal)],
            },
        };
    }

    /// <summary>Everybody was asked: ask all again.</summary>
    public HandoffMove AskAllAgain(HandoffScene scene) =>
        scene.Ticket is { State: HandoffState.Queued, Declined.Count: > 0 } ticket
            ? new HandoffMove { Ticket = ticket with { Declined = [] } }
            : HandoffMove.Nothing;

    /// <summary>Moves one who has waited long to the queue that helps out.</summary>
    public HandoffMove Overflow(HandoffScene scene, HandoffQueue queue) =>
        scene.Ticket is { State: HandoffState.Queued, OverflowedAt: null } ticket
        && ticket.Queue == queue.Id
        && queue.OverflowTo is { } to
        && scene.Now - ticket.QueuedSince >= queue.OverflowAfter
            ? new HandoffMove
            {
                Change = new HandoffChange(HandoffState.Queued, ConversationOwner.Handoff, "overflow"),
                Ticket = ticket with
                {
                    Queue = to,
                    OverflowedAt = scene.Now,
                    Declined = [],
                    StickyAgent = null,
                    Skills = RequiredSkills.Of(settings, ticket, to),
                },
                Entries =
                [
                    HandoffNotices.Event(
                        "handoff.overflow",
                        "system",
                        new Dictionary<string, string?> { ["from"] = queue.Id, ["to"] = to }
                    ),
                ],
            }
            : HandoffMove.Nothing;

    /// <summary>Insists no longer on the skills: any agent of the queue may be asked, those too who were passed over.</summary>
    /// <param name="nobodyHasThem">Nobody on duty in the queue has them: nothing is waited for. Otherwise the time must be over.</param>
    public HandoffMove RelaxSkills(HandoffScene scene, bool nobodyHasThem)
    {
        if (
            scene.Ticket is not { State: HandoffState.Queued, Skills.Count: > 0, SkillsRelaxedAt: null } ticket
            || (!nobodyHasThem && scene.Now - ticket.QueuedSince < settings.RelaxSkillsAfter)
        )
        {
            return HandoffMove.Nothing;
        }

        var reason = nobodyHasThem ? "skill_not_on_duty" : "skill_overflow";
        return new HandoffMove
        {
            Change = new HandoffChange(HandoffState.Queued, ConversationOwner.Handoff, reason),
            Ticket = ticket with { SkillsRelaxedAt = scene.Now },
            Entries =
            [
                HandoffNotices.Event(
                    "handoff.skillsRelaxed",
                    "system",
                    new Dictionary<string, string?> { ["skills"] = string.Join(' ', ticket.Skills), ["reason"] = reason }
                ),
            ],
        };
    }

    /// <summary>Tells the resident what has changed since they were last told: their place, or whether anybody is there.</summary>
    public HandoffMove Tell(HandoffScene scene)
    {
        if (scene.Ticket is not { State: HandoffState.Queued or HandoffState.Assigned } ticket || scene.Figures is not { } figures)
        {
            return HandoffMove.Nothing;
        }

        if (ticket.Nobody != (figures.OnDuty == 0))
        {
            return Told(scene, ticket, change: null, ticket.Nobody ? ["onDuty"] : []);
        }

        // Who was passed on or lost their agent has not been told a place yet.
        var moved = figures.OnDuty > 0 && (ticket.ToldPosition is not { } told || figures.Ahead + 1 < told);
        return moved && scene.Now - (ticket.ToldAt ?? default) >= settings.TellEvery
            ? Told(scene, ticket, change: null, [])
            : HandoffMove.Nothing;
    }

    /// <summary>Before an agent is asked: whether the one who waits is still there. Nothing when that is known.</summary>
    public HandoffMove AskStillThere(HandoffScene scene)
    {
        if (
            scene.Ticket is not { State: HandoffState.Queued } ticket
            || !ResidentSilence.Lasts(settings, ticket.Priority, scene.Conversation.Delivery, scene.ResidentAt, scene.Now)
        )
        {
            return HandoffMove.Nothing;
        }

        if (ticket.AskedThereAt is not { } asked || asked < scene.ResidentAt)
        {
            var notices = new HandoffNotices(scene.Language);
            return new HandoffMove
            {
                Ticket = ticket with { AskedThereAt = scene.Now },
                Entries = [notices.Say([notices["stillThere"]], notices["stillThere.yes"])],
            };
        }

        return scene.Now - asked < settings.StillThereWithin ? HandoffMove.Nothing : Park(scene, ticket);
    }

    private static bool MayServe(HandoffTicket ticket, string agentId, IReadOnlyList<string> skills) =>
        ticket.SkillsRelaxedAt is not null
        || ticket.Skills.All(s => skills.Contains(s, StringComparer.Ordinal))
        || (ticket.PickedUpAt is not null && ticket.StickyAgent == agentId);

    private static HandoffMove Park(HandoffScene scene, HandoffTicket ticket)
    {
        var notices = new HandoffNotices(scene.Language);
        return new HandoffMove
        {
            Change = new HandoffChange(HandoffState.BackToBot, ConversationOwner.Bot, "resident_gone"),
            Ticket = ticket with { OfferedTo = null, OfferExpiresAt = null },
            Entries = [notices.Say(notices["parked"]), HandoffNotices.Event("handoff.parked", "system")],
            PickedUp = false,
        };
    }

    internal HandoffMove Told(HandoffScene scene, HandoffTicket ticket, HandoffChange? change, IEnumerable<string> first)
    {
        var figures = scene.Figures ?? new WaitFigures(0, 0, 0, null);
        var notices = new HandoffNotices(scene.Language);
        var nobody = figures.OnDuty == 0;
        // Who goes first waits for nothing; everybody else may rather be called or written to, and is asked once, with the taps beside each
        // place they are told.
        var mayChoose = ticket.Priority < HandoffPriority.Urgent;
        IEnumerable<string> choice = mayChoose && ticket.ToldAt is null ? [notices["choice"]] : [];
        var notice = nobody
            ? notices.Nobody(settings.HoursOf(ticket.Queue), holidays, scene.Now)
            : notices.Say(
                [.. first.Select(k => notices[k]), .. notices.Place(figures, ticket.Priority), .. choice],
                mayChoose ? [notices["choice.callBack"], notices["choice.contact"]] : []
            );
        return new HandoffMove
        {
            Change = change,
            Ticket = ticket with { ToldPosition = nobody ? null : figures.Ahead + 1, ToldAt = scene.Now, Nobody = nobody },
            Entries = [notice],
        };
    }
}
