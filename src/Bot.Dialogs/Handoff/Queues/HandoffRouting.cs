namespace Bot.Dialogs.Handoff.Queues;

/// <summary>Decides which waiting resident is offered to which agent.</summary>
public static class HandoffRouting
{
    /// <summary>
    /// Goes through the waiting in their order (priority, then longest wait) and gives each the fitting agent with most room who has been
    /// idle longest; the agent who knows the case is waited for a while.
    /// </summary>
    public static IReadOnlyList<(WaitingPerson Person, string AgentId)> Match(
        IEnumerable<WaitingPerson> waiting,
        IEnumerable<FreeAgent> agents,
        HandoffSettings settings,
        DateTimeOffset now
    )
    {
        var free = agents.Where(a => a.Room > 0).ToDictionary(a => a.Id, StringComparer.Ordinal);
        var known = agents.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var offers = new List<(WaitingPerson, string)>();
        foreach (
            var person in waiting
                .OrderByDescending(w => w.Priority)
                .ThenBy(w => w.WaitingSince)
                .ThenBy(w => w.ConversationId, StringComparer.Ordinal)
        )
        {
            if (free.Count == 0)
            {
                break;
            }

            if (person.StickyAgent is { } sticky && known.Contains(sticky) && !person.Declined.Contains(sticky, StringComparer.Ordinal))
            {
                var same = free.GetValueOrDefault(sticky);
                if (same is not null && (person.StickyKnows || same.Has(person)))
                {
                    Give(person, same);
                    continue;
                }

                if (same is null && now - person.StuckSince < settings.StickyFor)
                {
                    continue;
                }
            }

            var best = free
                .Values.Where(a => a.Serves(person) && !person.Declined.Contains(a.Id, StringComparer.Ordinal))
                .OrderByDescending(a => a.Room)
                .ThenBy(a => a.IdleSince)
                .ThenBy(a => a.Id, StringComparer.Ordinal)
                .FirstOrDefault();
            if (best is not null)
            {
                Give(person, best);
            }
        }

        return offers;

        void Give(WaitingPerson person, FreeAgent agent)
        {
            offers.Add((person, agent.Id));
            if (agent.Room > 1)
            {
                free[agent.Id] = agent with { Room = agent.Room - 1 };
            }
            else
            {
                free.Remove(agent.Id);
            }
        }
    }
}
