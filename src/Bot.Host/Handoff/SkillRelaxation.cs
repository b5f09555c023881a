using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Queues;
using Bot.Storage.Handoff;

namespace Bot.Host.Handoff;

/// <summary>
/// Finds those who wait for a skill in vain: nobody who works now has it, or its time is over. Nobody waits for ever for what nobody can
/// do.
/// </summary>
internal static class SkillRelaxation
{
    /// <param name="onDuty">Who works now, on a break or not.</param>
    /// <returns>Whom to ask any agent of the queue for, and whether because nobody has the skill.</returns>
    public static IEnumerable<(HandoffWork Person, bool NobodyHasIt)> Find(
        IEnumerable<HandoffWork> waiting,
        IReadOnlyList<FreeAgent> onDuty,
        HandoffSettings settings,
        DateTimeOffset now
    )
    {
        foreach (var work in waiting.Where(w => w is { Skills.Count: > 0, SkillsRelaxedAt: null }))
        {
            var person = RoutingSides.Person(work);
            var ofQueue = onDuty.Where(a => a.IsOfQueue(person)).ToList();
            // While nobody at all works there, whoever comes first may have the skill.
            var nobody = ofQueue.Count > 0 && !ofQueue.Any(a => a.Has(person));
            if (nobody || now - work.QueuedSince >= settings.RelaxSkillsAfter)
            {
                yield return (work, nobody);
            }
        }
    }
}
