using Bot.Host.Handoff;

namespace Bot.Host.Desk.Handoffs;

/// <summary>A skill as the pages name it.</summary>
internal sealed record SkillView(string Id, BilingualName Name)
{
    /// <summary>One that has left the settings is called by its id.</summary>
    public static SkillView Of(string id, QueueDirectory queues)
    {
        var skill = queues.Skills.FirstOrDefault(s => s.Id == id);
        return new SkillView(
            id,
            new BilingualName(skill is { English.Length: > 0 } ? skill.English : id, skill is { Chinese.Length: > 0 } ? skill.Chinese : id)
        );
    }
}
