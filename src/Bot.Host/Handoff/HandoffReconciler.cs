using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Host.Handoff.Outside;
using Bot.Storage.Handoff;

namespace Bot.Host.Handoff;

/// <summary>
/// One pass over all hand-offs: routes requests, takes back what ran out or whose agent vanished, hands out to who is free, tells residents what
/// changed. It holds nothing between passes and every act is checked again in its transaction, so any number of hosts may run it at once.
/// </summary>
internal sealed class HandoffReconciler(
    HandoffWorkList work, HandoffUnits units, AgentPresence presence, IEntrySends sends, QueueDirectory queues, HandoffSettings settings, CaseWishes wishes,
    HandoffRouter router, OutsideDesks desks, TimeProvider clock)
{
    private const int MostWaiting = 2_000;

    // One who is handed on at once need not hear of a place.
    private static readonly TimeSpan SoonTold = TimeSpan.FromSeconds(3);

    private readonly HandoffQueueMoves _queueMoves = new(settings, GeneralHolidays.Known);
    private readonly HandoffAgentMoves _agentMoves = new(settings);

    public async Task PassAsync(CancellationToken cancellationToken)
    {
        await TakeBackAsync(cancellationToken);
        await RouteAsync(cancellationToken);
        await HandOutAsync(cancellationToken);
        await EndTalksAsync(cancellationToken);
        await desks.PassAsync(cancellationToken);
    }

    private async Task TakeBackAsync(CancellationToken cancellationToken)
    {
        foreach (var offered in await work.ListAsync(HandoffState.Assigned, MostWaiting, cancellationToken))
        {
            if (offered.OfferedTo is { } agent && offered.OfferExpiresAt <= clock.GetUtcNow()
                && (await RunAsync(offered, s => _queueMoves.Withdraw(s, agent, ranOut: true), cancellationToken)).Changed)
            {
                await presence.MissedAsync(agent, settings.MissedOffers, cancellationToken);
            }
        }

        foreach (var orphan in await work.ListOrphansAsync(settings.VanishGrace, cancellationToken))
        {
            if (orphan.AgentId is { } agent)
            {
                var name = (await presence.FindAsync(agent, cancellationToken))?.Name ?? "";
                await units.RunAsync(
                    new()
                    {
                        ConversationId = orphan.ConversationId, AgentId = agent, Grace = settings.VanishGrace, ServiceLevel = settings.ServiceLevel,
                        Decide = s => _agentMoves.Vanish(s, new AgentName(agent, name)),
                    },
                    cancellationToken);
            }
        }
    }

    private async Task RouteAsync(CancellationToken cancellationToken)
    {
        foreach (var request in await work.ListAsync(HandoffState.Requested, MostWaiting, cancellationToken))
        {
            if (wishes.Read(request) is { } wish)
            {
                await RunAsync(request, s => _queueMoves.OpenCase(s, wish), cancellationToken);
                continue;
            }

            var (queue, move) = router.Find(request.Queue, request.Department, told: false);
            await RunAsync(request, move, cancellationToken, queue);
        }
    }

    private async Task HandOutAsync(CancellationToken cancellationToken)
    {
        var waiting = await work.ListAsync(HandoffState.Queued, MostWaiting, cancellationToken);
        if (waiting.Count == 0)
        {
            return;
        }

        var now = clock.GetUtcNow();
        foreach (var person in waiting.Where(w => queues.Find(w.Queue ?? "") is { OverflowTo: { } to } && queues.Find(to) is not null && w.OverflowedAt is null))
        {
            var queue = queues.Find(person.Queue!)!;
            if (now - person.WaitingSince >= queue.OverflowAfter)
            {
                await RunAsync(person, s => _queueMoves.Overflow(s, queue), cancellationToken);
            }
        }

        foreach (var silent in waiting.Where(w => IsSilent(w, now)))
        {
            await RunAsync(silent, _queueMoves.AskStillThere, cancellationToken);
        }

        var present = await presence.ListPresentAsync(cancellationToken);
        waiting = await RelaxSkillsAsync(waiting, present, now, cancellationToken);
        await OfferAsync([.. waiting.Where(w => !IsSilent(w, now))], present, now, cancellationToken);
        await TellAsync(waiting, present, now, cancellationToken);
    }

    private async Task<IReadOnlyList<HandoffWork>> RelaxSkillsAsync(IReadOnlyList<HandoffWork> waiting, IReadOnlyList<AgentState> present, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var relaxed = SkillRelaxation.Find(waiting, [.. present.Select(Agent)], settings, now).ToList();
        foreach (var (person, nobodyHasIt) in relaxed)
        {
            await RunAsync(person, s => _queueMoves.RelaxSkills(s, nobodyHasIt), cancellationToken);
        }

        return relaxed.Count == 0 ? waiting : await work.ListAsync(HandoffState.Queued, MostWaiting, cancellationToken);
    }

    private async Task OfferAsync(IReadOnlyList<HandoffWork> waiting, IReadOnlyList<AgentState> present, DateTimeOffset now, CancellationToken cancellationToken)
    {
        FreeAgent[] free = [.. present.Where(a => a.Status == PresenceStatus.Available).Select(Agent)];
        var skills = free.ToDictionary(a => a.Id, a => a.Skills, StringComparer.Ordinal);
        var offers = HandoffRouting.Match(waiting.Select(Person), free, settings, now);
        foreach (var (person, agent) in offers)
        {
            await units.RunAsync(new() { ConversationId = person.ConversationId, AgentId = agent, ServiceLevel = settings.ServiceLevel, Decide = s => _queueMoves.Offer(s, agent, skills[agent]) }, cancellationToken);
        }

        // Who was declined by all who could take them is offered round once more.
        var offered = offers.Select(o => o.Person.ConversationId).ToHashSet(StringComparer.Ordinal);
        foreach (var person in waiting.Where(w => w.Declined.Count > 0 && !offered.Contains(w.ConversationId)))
        {
            if (free.Any(a => a.Room > 0) && free.Where(a => a.Serves(Person(person))).All(a => person.Declined.Contains(a.Id, StringComparer.Ordinal)) && now - person.StateSince >= settings.OfferFor)
            {
                await RunAsync(person, _queueMoves.AskAllAgain, cancellationToken);
            }
        }
    }

    private async Task TellAsync(IReadOnlyList<HandoffWork> waiting, IReadOnlyList<AgentState> present, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var queue in waiting.GroupBy(w => w.Queue ?? HandoffQueue.General, StringComparer.Ordinal))
        {
            var ahead = 0;
            foreach (var person in queue.OrderByDescending(w => w.Priority).ThenBy(w => w.WaitingSince))
            {
                var nobody = !present.Any(a => a.Languages.Contains(person.Speech, StringComparer.Ordinal) && (a.Departments.Contains("*", StringComparer.Ordinal) || a.Departments.Contains(queue.Key, StringComparer.Ordinal)));
                var moved = person.ToldPosition is { } told ? ahead + 1 < told && now - (person.ToldAt ?? default) >= settings.TellEvery : now - person.StateSince >= SoonTold;
                if (nobody != person.Nobody || (!nobody && moved))
                {
                    await RunAsync(person, _queueMoves.Tell, cancellationToken, queue.Key);
                }

                ahead++;
            }
        }
    }

    private async Task EndTalksAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        foreach (var done in await work.ListAsync(HandoffState.WrappingUp, MostWaiting, cancellationToken))
        {
            if (done.AgentId is { } agent && now - done.StateSince >= settings.WrapUpFor)
            {
                var name = (await presence.FindAsync(agent, cancellationToken))?.Name ?? "";
                await RunAsync(done, s => _agentMoves.EndWrapUp(s, new AgentName(agent, name)), cancellationToken);
            }
        }

        foreach (var conversation in await work.ListRatingsDueAsync(cancellationToken))
        {
            // Only if the bot still has it: a resident who asked for a person meanwhile goes on.
            await sends.SendAsync(new() { ConversationId = conversation, ExpectedOwner = ConversationOwner.Bot, CloseEpisode = true }, cancellationToken);
        }
    }

    private bool IsSilent(HandoffWork w, DateTimeOffset now) =>
        ResidentSilence.Lasts(settings, w.Priority, w.Delivery, w.ResidentAt is { } at && at > w.WaitingSince ? at : w.WaitingSince, now);

    private static FreeAgent Agent(AgentState a) => new(a.AgentId, a.Departments, a.Languages, a.Capacity - a.Active, a.Since) { Skills = a.Skills };

    internal static WaitingPerson Person(HandoffWork w) =>
        new(w.ConversationId, w.Queue ?? HandoffQueue.General, w.Department, w.Speech, w.Priority, w.WaitingSince, w.StickyAgent, w.StateSince, w.Declined)
        {
            Skills = w.SkillsRelaxedAt is null ? w.Skills : [],
            StickyKnows = w.PickedUpAt is not null,
        };

    private Task<HandoffOutcome> RunAsync(HandoffWork item, Func<HandoffScene, HandoffMove> decide, CancellationToken cancellationToken, string? figuresOf = null) =>
        units.RunAsync(new() { ConversationId = item.ConversationId, FiguresOf = figuresOf, ServiceLevel = settings.ServiceLevel, Decide = decide }, cancellationToken);
}
