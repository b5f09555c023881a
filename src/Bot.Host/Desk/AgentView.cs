using Bot.Storage.Handoff;

namespace Bot.Host.Desk;

/// <summary>A colleague.</summary>
internal sealed record AgentView(
    string Id,
    string Name,
    string Presence,
    DateTimeOffset Since,
    int Active,
    int Capacity,
    IReadOnlyList<string> Languages
)
{
    public static AgentView Of(AgentState agent) =>
        new(agent.AgentId, agent.Name, agent.Status, agent.Since, agent.Active, agent.Capacity, agent.Languages);
}
