using Bot.Dialogs.Handoff.Queues;
using Bot.Storage.Handoff;

namespace Bot.Host.Handoff;

/// <summary>Who waits and who may be asked, as the record has them, in the words of <see cref="HandoffRouting"/>.</summary>
internal static class RoutingSides
{
    /// <summary>An agent, with the room that is left.</summary>
    public static FreeAgent Agent(AgentState a) =>
        new(a.AgentId, a.Departments, a.Languages, a.Capacity - a.Active, a.Since) { Skills = a.Skills };

    /// <summary>One who waits, with the skills that are insisted on still.</summary>
    public static WaitingPerson Person(HandoffWork w) =>
        new(
            w.ConversationId,
            w.Queue ?? HandoffQueue.General,
            w.Department,
            w.Speech,
            w.Priority,
            w.WaitingSince,
            w.StickyAgent,
            w.StateSince,
            w.Declined
        )
        {
            Skills = w.SkillsRelaxedAt is null ? w.Skills : [],
            StickyKnows = w.PickedUpAt is not null,
        };
}
