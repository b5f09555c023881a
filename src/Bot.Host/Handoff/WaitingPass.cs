using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Moves;
using Bot.Dialogs.Handoff.Queues;
using Bot.Storage.Handoff;

namespace Bot.Host.Handoff;

/// <summary>
/// One pass over the residents who wait in a queue: those who waited too long get a case, the others are offered to free agents and told
/// what has changed for them.
/// </summary>
internal sealed class WaitingPass(
    HandoffWorkList work,
    AgentPresence presence,
    QueueDirectory queues,
    HandoffSettings settings,
    CaseWishes wishes,
    MoveRunner moves,
    TimeProvider clock
)
{
    // Whoever is handed on at once need not hear of a place in the queue.
    private static readonly TimeSpan FirstToldAfter = TimeSpan.FromSeconds(3);

    private readonly HandoffQueueMoves _queueMoves = new(settings, GeneralHolidays.Known);
    private readonly HandoffCaseMoves _caseMoves = new(settings, GeneralHolidays.Known);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var waiting = await ListAsync(cancellationToken);
        if (waiting.Count == 0)
        {
            return;
        }

        var now = clock.GetUtcNow();
        waiting = await EndLongWaitsAsync(waiting, now, cancellationToken);
        await OverflowAsync(waiting, now, cancellationToken);
        await AskWhetherStillThereAsync(waiting, now, cancellationToken);
        var present = await presence.ListPresentAsync(cancellationToken);
        waiting = await RelaxSkillsAsync(waiting, present, now, cancellationToken);
        FreeAgent[] free = [.. present.Where(a => a.Status == PresenceStatus.Available).Select(RoutingSides.Agent)];
        await OfferAsync([.. waiting.Where(w => !IsSilent(w, now))], free, now, cancellationToken);
        await TellAsync(waiting, present, now, cancellationToken);
    }

    private Task<IReadOnlyList<HandoffWork>> ListAsync(CancellationToken cancellationToken) =>
        work.ListAsync(HandoffState.Queued, HandoffReconciler.MostAtAPass, cancellationToken);

    /// <returns>Those who go on waiting.</returns>
    private async Task<IReadOnlyList<HandoffWork>> EndLongWaitsAsync(
        IReadOnlyList<HandoffWork> waiting,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var over = waiting.Where(w => _caseMoves.IsTooLong(w.Queue, w.Priority, w.QueuedSince, now)).ToList();
        foreach (var person in over)
        {
            await moves.TryRunAsync(person.ConversationId, s => _caseMoves.EndWait(s, wishes.AfterWait(person)), cancellationToken);
        }

        return [.. waiting.Except(over)];
    }

    private async Task OverflowAsync(IReadOnlyList<HandoffWork> waiting, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var person in waiting.Where(w => w.OverflowedAt is null))
        {
            if (
                queues.Find(person.Queue ?? "") is { OverflowTo: { } to } queue
                && queues.Find(to) is not null
                && now - person.QueuedSince >= queue.OverflowAfter
            )
            {
                await moves.TryRunAsync(person.ConversationId, s => _queueMoves.Overflow(s, queue), cancellationToken);
            }
        }
    }

    private async Task AskWhetherStillThereAsync(
        IReadOnlyList<HandoffWork> waiting,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        foreach (var silent in waiting.Where(w => IsSilent(w, now)))
        {
            await moves.TryRunAsync(silent.ConversationId, _queueMoves.AskStillThere, cancellationToken);
        }
    }

    /// <returns>Those who wait, as they stand afterwards.</returns>
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
            await moves.TryRunAsync(person.ConversationId, s => _queueMoves.RelaxSkills(s, nobodyHasIt), cancellationToken);
        }

        return relaxed.Count == 0 ? waiting : await ListAsync(cancellationToken);
    }

    private async Task OfferAsync(
        IReadOnlyList<HandoffWork> waiting,
        FreeAgent[] free,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var skills = free.ToDictionary(a => a.Id, a => a.Skills, StringComparer.Ordinal);
        var offers = HandoffRouting.Match(waiting.Select(RoutingSides.Person), free, settings, now);
        foreach (var (person, agent) in offers)
        {
            await moves.TryRunAsync(
                person.ConversationId,
                s => _queueMoves.Offer(s, agent, skills[agent]),
                cancellationToken,
                agentId: agent
            );
        }

        var offered = offers.Select(o => o.Person.ConversationId).ToHashSet(StringComparer.Ordinal);
        foreach (var person in waiting.Where(w => !offered.Contains(w.ConversationId) && WasDeclinedByAll(w, free)))
        {
            if (now - person.StateSince >= settings.OfferFor)
            {
                await moves.TryRunAsync(person.ConversationId, _queueMoves.AskAllAgain, cancellationToken);
            }
        }
    }

    /// <summary>Whether somebody is free, and every free agent who could take the resident has declined.</summary>
    private static bool WasDeclinedByAll(HandoffWork person, FreeAgent[] free) =>
        person.Declined.Count > 0
        && free.Any(a => a.Room > 0)
        && free.Where(a => a.Serves(RoutingSides.Person(person))).All(a => person.Declined.Contains(a.Id, StringComparer.Ordinal));

    private async Task TellAsync(
        IReadOnlyList<HandoffWork> waiting,
        IReadOnlyList<AgentState> present,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        FreeAgent[] onDuty = [.. present.Select(RoutingSides.Agent)];
        foreach (var queue in waiting.GroupBy(w => w.Queue ?? HandoffQueue.General, StringComparer.Ordinal))
        {
            var ahead = 0;
            foreach (var person in queue.OrderByDescending(w => w.Priority).ThenBy(w => w.WaitingSince))
            {
                var nobody = !onDuty.Any(a => a.IsOfQueue(RoutingSides.Person(person)));
                if (nobody != person.Nobody || (!nobody && IsToHearOfPlace(person, ahead + 1, now)))
                {
                    await moves.TryRunAsync(person.ConversationId, _queueMoves.Tell, cancellationToken, figuresOf: queue.Key);
                }

                ahead++;
            }
        }
    }

    private bool IsToHearOfPlace(HandoffWork person, int place, DateTimeOffset now) =>
        person.ToldPosition is { } told
            ? place < told && now - (person.ToldAt ?? default) >= settings.TellEvery
            : now - person.StateSince >= FirstToldAfter;

    private bool IsSilent(HandoffWork w, DateTimeOffset now) =>
        ResidentSilence.Lasts(settings, w.Priority, w.Delivery, w.ResidentAt is { } at && at > w.WaitingSince ? at : w.WaitingSince, now);
}
