using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Moves;
using Bot.Dialogs.Handoff.Queues;
using Bot.Host.Handoff.Outside;
using Bot.Storage.Handoff;

namespace Bot.Host.Handoff;

/// <summary>
/// One pass over all hand-offs: routes requests, takes back what ran out or whose agent vanished, hands out to who is free, tells residents
/// what changed. Every act is checked again in its transaction, so any number of hosts may run it at once; one that fails keeps none of the
/// others from theirs.
/// </summary>
internal sealed class HandoffReconciler(
    HandoffWorkList work,
    HandoffUnits units,
    AgentPresence presence,
    RatingWaits ratings,
    QueueDirectory queues,
    HandoffSettings settings,
    CaseWishes wishes,
    HandoffRouter router,
    OutsideDesks desks,
    HandoffFaults faults,
    TimeProvider clock
)
{
    private const int MostWaiting = 2_000;

    // One who is handed on at once need not hear of a place.
    private static readonly TimeSpan SoonTold = TimeSpan.FromSeconds(3);

    private readonly HandoffQueueMoves _queueMoves = new(settings, GeneralHolidays.Known);
    private readonly HandoffCaseMoves _caseMoves = new(settings, GeneralHolidays.Known);
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
            if (offered.OfferedTo is { } agent && offered.OfferExpiresAt <= clock.GetUtcNow())
            {
                await faults.TryAsync(offered.ConversationId, () => WithdrawAsync(offered, agent, cancellationToken), cancellationToken);
            }
        }

        foreach (var orphan in await work.ListOrphansAsync(settings.VanishGrace, cancellationToken))
        {
            if (orphan.AgentId is { } agent)
            {
                await faults.TryAsync(
                    orphan.ConversationId,
                    () => VanishAsync(orphan.ConversationId, agent, cancellationToken),
                    cancellationToken
                );
            }
        }
    }

    private async Task WithdrawAsync(HandoffWork offered, string agent, CancellationToken cancellationToken)
    {
        if ((await RunAsync(offered, s => _queueMoves.Withdraw(s, agent, ranOut: true), cancellationToken)).Changed)
        {
            await presence.MissedAsync(agent, settings.MissedOffers, cancellationToken);
        }
    }

    private async Task VanishAsync(string conversationId, string agent, CancellationToken cancellationToken)
    {
        var name = await NameAsync(agent, cancellationToken);
        await units.RunAsync(
            new()
            {
                ConversationId = conversationId,
                AgentId = agent,
                Grace = settings.VanishGrace,
                ServiceLevel = settings.ServiceLevel,
                Decide = s => _agentMoves.Vanish(s, name),
            },
            cancellationToken
        );
    }

    private async Task<AgentName> NameAsync(string agent, CancellationToken cancellationToken) =>
        new(agent, (await presence.FindAsync(agent, cancellationToken))?.Name ?? "");

    private async Task RouteAsync(CancellationToken cancellationToken)
    {
        foreach (var request in await work.ListAsync(HandoffState.Requested, MostWaiting, cancellationToken))
        {
            await faults.TryAsync(request.ConversationId, () => RouteAsync(request, cancellationToken), cancellationToken);
        }
    }

    private async Task RouteAsync(HandoffWork request, CancellationToken cancellationToken)
    {
        if (wishes.Read(request) is { } wish)
        {
            await RunAsync(request, s => _caseMoves.OpenCase(s, wish), cancellationToken);
            return;
        }

        if (router.Find(request.Queue, request.Department, request.Priority, told: false) is var (queue, move))
        {
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
        var over = waiting.Where(w => _caseMoves.IsTooLong(w.Queue, w.Priority, w.QueuedSince, now)).ToList();
        foreach (var person in over)
        {
            await TryRunAsync(person, s => _caseMoves.EndWait(s, wishes.AfterWait(person)), cancellationToken);
        }

        waiting = [.. waiting.Except(over)];
        foreach (
            var person in waiting.Where(w =>
                queues.Find(w.Queue ?? "") is { OverflowTo: { } to } && queues.Find(to) is not null && w.OverflowedAt is null
            )
        )
        {
            var queue = queues.Find(person.Queue!)!;
            if (now - person.QueuedSince >= queue.OverflowAfter)
            {
                await TryRunAsync(person, s => _queueMoves.Overflow(s, queue), cancellationToken);
            }
        }

        foreach (var silent in waiting.Where(w => IsSilent(w, now)))
        {
            await TryRunAsync(silent, _queueMoves.AskStillThere, cancellationToken);
        }

        var present = await presence.ListPresentAsync(cancellationToken);
        waiting = await RelaxSkillsAsync(waiting, present, now, cancellationToken);
        await OfferAsync([.. waiting.Where(w => !IsSilent(w, now))], present, now, cancellationToken);
        await TellAsync(waiting, present, now, cancellationToken);
    }

    private async Task<IReadOnlyList<HandoffWork>> RelaxSkillsAsync(
        IReadOnlyList<HandoffWork> waiting,
        IReadOnlyList<AgentState> present,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var relaxed = SkillRelaxation.Find(waiting, [.. present.Select(RoutingSides.Agent)], settings, now).ToList();
        foreach (var (person, nobodyHasIt) in relaxed)
        {
            await TryRunAsync(person, s => _queueMoves.RelaxSkills(s, nobodyHasIt), cancellationToken);
        }

        return relaxed.Count == 0 ? waiting : await work.ListAsync(HandoffState.Queued, MostWaiting, cancellationToken);
    }

    private async Task OfferAsync(
        IReadOnlyList<HandoffWork> waiting,
        IReadOnlyList<AgentState> present,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        FreeAgent[] free = [.. present.Where(a => a.Status == PresenceStatus.Available).Select(RoutingSides.Agent)];
        var skills = free.ToDictionary(a => a.Id, a => a.Skills, StringComparer.Ordinal);
        var offers = HandoffRouting.Match(waiting.Select(RoutingSides.Person), free, settings, now);
        foreach (var (person, agent) in offers)
        {
            var offer = new HandoffRequest
            {
                ConversationId = person.ConversationId,
                AgentId = agent,
                ServiceLevel = settings.ServiceLevel,
                Decide = s => _queueMoves.Offer(s, agent, skills[agent]),
            };
            await faults.TryAsync(person.ConversationId, () => units.RunAsync(offer, cancellationToken), cancellationToken);
        }

        // Who was declined by all who could take them is offered round once more.
        var offered = offers.Select(o => o.Person.ConversationId).ToHashSet(StringComparer.Ordinal);
        foreach (var person in waiting.Where(w => w.Declined.Count > 0 && !offered.Contains(w.ConversationId)))
        {
            if (
                free.Any(a => a.Room > 0)
                && free.Where(a => a.Serves(RoutingSides.Person(person))).All(a => person.Declined.Contains(a.Id, StringComparer.Ordinal))
                && now - person.StateSince >= settings.OfferFor
            )
            {
                await TryRunAsync(person, _queueMoves.AskAllAgain, cancellationToken);
            }
        }
    }

    private async Task TellAsync(
        IReadOnlyList<HandoffWork> waiting,
        IReadOnlyList<AgentState> present,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        foreach (var queue in waiting.GroupBy(w => w.Queue ?? HandoffQueue.General, StringComparer.Ordinal))
        {
            var ahead = 0;
            foreach (var person in queue.OrderByDescending(w => w.Priority).ThenBy(w => w.WaitingSince))
            {
                var nobody = !present.Any(a =>
                    a.Languages.Contains(person.Speech, StringComparer.Ordinal)
                    && (a.Departments.Contains("*", StringComparer.Ordinal) || a.Departments.Contains(queue.Key, StringComparer.Ordinal))
                );
                var moved = person.ToldPosition is { } told
                    ? ahead + 1 < told && now - (person.ToldAt ?? default) >= settings.TellEvery
                    : now - person.StateSince >= SoonTold;
                if (nobody != person.Nobody || (!nobody && moved))
                {
                    await TryRunAsync(person, _queueMoves.Tell, cancellationToken, queue.Key);
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
                await faults.TryAsync(
                    done.ConversationId,
                    async () =>
                    {
                        var name = await NameAsync(agent, cancellationToken);
                        await RunAsync(done, s => _agentMoves.EndWrapUp(s, name), cancellationToken);
                    },
                    cancellationToken
                );
            }
        }

        foreach (var conversation in await ratings.ListDueAsync(cancellationToken))
        {
            await faults.TryAsync(conversation, () => ratings.EndAsync(conversation, cancellationToken), cancellationToken);
        }
    }

    private bool IsSilent(HandoffWork w, DateTimeOffset now) =>
        ResidentSilence.Lasts(settings, w.Priority, w.Delivery, w.ResidentAt is { } at && at > w.WaitingSince ? at : w.WaitingSince, now);

    private Task TryRunAsync(
        HandoffWork item,
        Func<HandoffScene, HandoffMove> decide,
        CancellationToken cancellationToken,
        string? figuresOf = null
    ) => faults.TryAsync(item.ConversationId, () => RunAsync(item, decide, cancellationToken, figuresOf), cancellationToken);

    private Task<HandoffOutcome> RunAsync(
        HandoffWork item,
        Func<HandoffScene, HandoffMove> decide,
        CancellationToken cancellationToken,
        string? figuresOf = null
    ) =>
        units.RunAsync(
            new()
            {
                ConversationId = item.ConversationId,
                FiguresOf = figuresOf,
                ServiceLevel = settings.ServiceLevel,
                Decide = decide,
            },
            cancellationToken
        );
}
