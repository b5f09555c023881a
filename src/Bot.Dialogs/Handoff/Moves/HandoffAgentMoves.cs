using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.Queues;

namespace Bot.Dialogs.Handoff.Moves;

/// <summary>What agents do with a hand-off, and what becomes of it when one vanishes. Pure: the store runs it in a transaction.</summary>
public sealed class HandoffAgentMoves(HandoffSettings settings)
{
    /// <summary>The agent takes what they were offered. Twice is once.</summary>
    public HandoffMove Accept(HandoffScene scene, AgentName agent)
    {
        if (scene.Ticket is not { } ticket)
        {
            return HandoffMove.Refused(scene.Conversation.IsClosed ? HandoffRefusals.Closed : HandoffRefusals.Taken);
        }

        if (ticket.IsWithAgent && ticket.Agent == agent.Id)
        {
            return HandoffMove.Nothing;
        }

        if (ticket.State != HandoffState.Assigned || ticket.OfferedTo != agent.Id)
        {
            return HandoffMove.Refused(
                ticket.Declined.Contains(agent.Id, StringComparer.Ordinal) && ticket.IsWaiting
                    ? HandoffRefusals.OfferExpired
                    : HandoffRefusals.Taken
            );
        }

        return ticket.OfferExpiresAt <= scene.Now
            ? HandoffMove.Refused(HandoffRefusals.OfferExpired)
            : PickUp(scene, ticket, agent, "accepted");
    }

    /// <summary>The agent takes it without being asked: from the bot, from the queue, or (a supervisor) from a colleague.</summary>
    public HandoffMove Take(HandoffScene scene, AgentName agent, bool fromColleague)
    {
        if (scene.Conversation.IsClosed)
        {
            return HandoffMove.Refused(HandoffRefusals.Closed);
        }

        if (scene.Ticket is { IsWithAgent: true } held)
        {
            if (held.Agent == agent.Id)
            {
                return HandoffMove.Nothing;
            }

            if (!fromColleague)
            {
                return HandoffMove.Refused(HandoffRefusals.Taken);
            }
        }

        return scene.AgentHasRoom ? PickUp(scene, scene.Ticket, agent, "taken") : HandoffMove.Refused(HandoffRefusals.AtCapacity);
    }

    /// <summary>The agent passes it on, with a note for who comes next.</summary>
    /// <param name="queue">The queue it waits in.</param>
    /// <param name="toAgent">The colleague who is asked first; null: anyone.</param>
    /// <param name="departmentName">Named to the resident when it goes to another department.</param>
    public HandoffMove Transfer(
        HandoffScene scene,
        AgentName agent,
        string queue,
        string? toAgent,
        string? department,
        string? departmentName,
        string? note
    )
    {
        if (NotMine(scene, agent) is { } refusal)
        {
            return refusal;
        }

        var ticket = scene.Ticket!;
        var notices = new HandoffNotices(scene.Language);
        var entries = new List<EntryDraft>
        {
            notices.Say(
                departmentName is null
                    ? notices.Format("passed", agent.Name)
                    : notices.Format("passedDepartment", agent.Name, departmentName)
            ),
            HandoffNotices.Event(
                "handoff.transfer",
                agent.Id,
                new Dictionary<string, string?>
                {
                    ["queue"] = queue,
                    ["agent"] = toAgent,
                    ["note"] = note,
                }
            ),
        };
        return new HandoffMove
        {
            Change = new HandoffChange(HandoffState.Queued, ConversationOwner.Handoff, "transfer") { Department = department },
            Ticket = Waiting(ticket, scene.Now, place: scene.Now) with
            {
                Queue = queue,
                StickyAgent = toAgent,
                Declined = toAgent is null ? [agent.Id] : [],
                Note = note,
                Department = department ?? ticket.Department,
                SkillsRelaxedAt = null,
                Skills = RequiredSkills.Of(settings, ticket with { Department = department ?? ticket.Department }, queue),
            },
            Entries = entries,
        };
    }

    /// <summary>The agent gives it back to the bot.</summary>
    public HandoffMove GiveBack(HandoffScene scene, AgentName agent, string? summary)
    {
        if (NotMine(scene, agent) is { } refusal)
        {
            return refusal;
        }

        var notices = new HandoffNotices(scene.Language);
        return new HandoffMove
        {
            Change = new HandoffChange(HandoffState.BackToBot, ConversationOwner.Bot, "given_back"),
            Ticket = scene.Ticket! with { StickyAgent = agent.Id },
            Entries =
            [
                notices.Say(notices.Format("left", agent.Name)),
                HandoffNotices.Event("handoff.givenBack", agent.Id, new Dictionary<string, string?> { ["summary"] = summary }),
            ],
        };
    }

    /// <summary>The talk is over, the agent's work is not. The resident may still write.</summary>
    public HandoffMove WrapUp(HandoffScene scene, AgentName agent) =>
        NotMine(scene, agent)
        ?? (
            scene.Ticket!.State == HandoffState.WrappingUp
                ? HandoffMove.Nothing
                : new HandoffMove
                {
                    Change = new HandoffChange(HandoffState.WrappingUp, ConversationOwner.Agent(agent.Id), "wrap_up"),
                    Ticket = scene.Ticket,
                    Entries = [HandoffNotices.Event("handoff.wrapUp", agent.Id)],
                }
        );

    /// <summary>Ends it. When a rating is asked for, the episode stays open for a while to take it.</summary>
    public HandoffMove Close(HandoffScene scene, AgentName agent, string reason, bool resolved, bool askRating)
    {
        if (NotMine(scene, agent) is { } refusal)
        {
            return refusal;
        }

        var notices = new HandoffNotices(scene.Language);
        var closed = notices.Format("closed", agent.Name);
        return new HandoffMove
        {
            Change = new HandoffChange(HandoffState.Closed, askRating ? ConversationOwner.Bot : ConversationOwner.Agent(agent.Id), reason),
            Ticket = scene.Ticket,
            Entries =
            [
                askRating ? notices.AskRating(closed) : notices.Say(closed),
                HandoffNotices.Event(
                    "handoff.closed",
                    agent.Id,
                    new Dictionary<string, string?> { ["reason"] = reason, ["resolved"] = resolved ? "true" : "false" }
                ),
            ],
            CloseEpisode = !askRating,
            CloseEpisodeAt = askRating ? scene.Now + settings.RateWithin : null,
        };
    }

    /// <summary>The agent is gone: their resident waits for another, at the place they had; a wrap-up ends as it is.</summary>
    public HandoffMove Vanish(HandoffScene scene, AgentName agent)
    {
        if (scene.Ticket is not { IsWithAgent: true } ticket || ticket.Agent != agent.Id || !scene.AgentIsGone)
        {
            return HandoffMove.Nothing;
        }

        if (ticket.State == HandoffState.WrappingUp)
        {
            return EndWrapUp(scene, agent);
        }

        var notices = new HandoffNotices(scene.Language);
        return new HandoffMove
        {
            Change = new HandoffChange(HandoffState.Queued, ConversationOwner.Handoff, "agent_vanished"),
            // From the request on: who was served first and lost their agent comes before who came later.
            Ticket = Waiting(ticket, scene.Now, place: ticket.WaitingSince) with
            {
                StickyAgent = agent.Id,
                Declined = [],
            },
            Entries = [notices.Say(notices.Format("lost", agent.Name)), HandoffNotices.Event("handoff.agentVanished", agent.Id)],
        };
    }

    /// <summary>A wrap-up that nobody ends.</summary>
    public HandoffMove EndWrapUp(HandoffScene scene, AgentName agent)
    {
        var notices = new HandoffNotices(scene.Language);
        return scene.Ticket is { State: HandoffState.WrappingUp } ticket && ticket.Agent == agent.Id
            ? new HandoffMove
            {
                Change = new HandoffChange(HandoffState.Closed, ConversationOwner.Agent(agent.Id), "wrap_up_over"),
                Ticket = ticket,
                Entries =
                [
                    notices.Say(notices.Format("wrapUpOver", agent.Name)),
                    HandoffNotices.Event("handoff.closed", "system", new Dictionary<string, string?> { ["reason"] = "wrap_up_over" }),
                ],
                CloseEpisode = true,
            }
            : HandoffMove.Nothing;
    }

    private static HandoffTicket Waiting(HandoffTicket ticket, DateTimeOffset now, DateTimeOffset place) =>
        ticket with
        {
            WaitingSince = place,
            QueuedSince = now,
            OfferedTo = null,
            OfferExpiresAt = null,
            PickedUpAt = null,
            ToldPosition = null,
            ToldAt = null,
            Nobody = false,
            AskedThereAt = null,
        };

    private static HandoffMove? NotMine(HandoffScene scene, AgentName agent) =>
        scene.Ticket is { IsWithAgent: true } ticket && ticket.Agent == agent.Id
            ? null
            : HandoffMove.Refused(scene.Conversation.IsClosed || scene.Ticket is null ? HandoffRefusals.Closed : HandoffRefusals.NotOwner);

    private static HandoffMove PickUp(HandoffScene scene, HandoffTicket? ticket, AgentName agent, string how)
    {
        var notices = new HandoffNotices(scene.Language);
        var back = ticket?.StickyAgent == agent.Id && how == "accepted";
        var waited = ticket is { IsWaiting: true };
        return new HandoffMove
        {
            Change = new HandoffChange(HandoffState.Active, ConversationOwner.Agent(agent.Id), ticket is null ? "agent_took_over" : how),
            Ticket = (
                ticket
                ?? new HandoffTicket
                {
                    HandoffId = "",
                    State = HandoffState.Active,
                    Owner = ConversationOwner.Agent(agent.Id),
                    Reason = "agent_took_over",
                    Department = scene.Conversation.Department,
                    Language = scene.Conversation.Language,
                    RequestedAt = scene.Now,
                    WaitingSince = scene.Now,
                    QueuedSince = scene.Now,
                }
            ) with
            {
                OfferedTo = null,
                OfferExpiresAt = null,
                PickedUpAt = scene.Now,
                Declined = [],
            },
            Entries =
            [
                notices.Say(notices.Format(back ? "rejoined" : "joined", agent.Name)),
                HandoffNotices.Event("handoff.active", agent.Id, new Dictionary<string, string?> { ["how"] = how }),
            ],
            PickedUp = waited ? true : null,
        };
    }
}
