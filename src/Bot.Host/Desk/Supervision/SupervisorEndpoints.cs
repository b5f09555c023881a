using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Queues;
using Bot.Host.Desk.Handoffs;
using Bot.Host.Desk.Lists;
using Bot.Host.Handoff;
using Bot.Host.Staff;
using Bot.Storage.Desk;
using Bot.Storage.Handoff;

namespace Bot.Host.Desk.Supervision;

/// <summary>
/// The live view of queues and agents; of an agent of several departments only the conversations that the viewer may see.
/// </summary>
internal static class SupervisorEndpoints
{
    public static RouteGroupBuilder MapSupervisor(this RouteGroupBuilder api)
    {
        api.MapGet("/supervisor", GetAsync).For(StaffRoles.Supervisor, StaffRoles.Oversight);
        return api;
    }

    private static async Task<SupervisorView> GetAsync(
        HttpContext context,
        DeskFigures figures,
        QueueDirectory queues,
        AgentPresence presence,
        DeskLists lists,
        StaffNames names,
        HandoffSettings settings,
        TimeProvider clock
    )
    {
        var member = StaffGate.Member(context);
        var now = clock.GetUtcNow();
        var all = await figures.ReadAsync(context.RequestAborted);
        var known = await names.AllAsync(context.RequestAborted);
        var views = queues
            .All.Where(q => member.Serves(q.Id) && (all.ContainsKey(q.Id) || q.Id == HandoffQueue.General))
            .Select(q =>
            {
                var f = all.GetValueOrDefault(q.Id) ?? new QueueFigures(q.Id, 0, null, 0, 0, 0, null);
                return new QueueLive(
                    q.Id,
                    new BilingualName(q.English, q.Chinese),
                    f.Waiting,
                    f.OldestSince is { } since ? (int)(now - since).TotalSeconds : 0,
                    new Level((int)settings.ServiceLevel.TotalSeconds, f.PickedUp == 0 ? null : (double)f.Within / f.PickedUp, f.PickedUp),
                    f.Abandoned,
                    f.PickedUp,
                    f.MedianWait is { } wait ? (int)wait.TotalSeconds : null
                );
            });
        var seen = (await presence.ListAsync(context.RequestAborted)).Where(a => DeskRows.MaySee(member, a)).ToList();
        var rows = await lists.ListOwnedAsync([.. seen.Where(a => a.Active > 0).Select(a => a.AgentId)], context.RequestAborted);
        var agents = seen.Select(agent => new AgentLive(
            agent.AgentId,
            agent.Name,
            agent.Status,
            agent.Since,
            agent.Active,
            agent.Capacity,
            agent.Languages,
            [.. agent.Skills.Select(s => SkillView.Of(s, queues))],
            [.. rows[agent.AgentId].Where(r => DeskRows.MaySee(member, r)).Select(r => RowView.Of(r, queues, known))]
        ));
        return new SupervisorView([.. views], [.. agents]);
    }

    internal sealed record Level(int WithinSeconds, double? Share, int Of);

    internal sealed record QueueLive(
        string Id,
        BilingualName Name,
        int Waiting,
        int LongestWaitSeconds,
        Level ServiceLevel,
        int Abandoned,
        int PickedUp,
        int? MedianWaitSeconds
    );

    internal sealed record AgentLive(
        string Id,
        string Name,
        string Presence,
        DateTimeOffset Since,
        int Active,
        int Capacity,
        IReadOnlyList<string> Languages,
        IReadOnlyList<SkillView> Skills,
        IReadOnlyList<RowView> Conversations
    );

    internal sealed record SupervisorView(IReadOnlyList<QueueLive> Queues, IReadOnlyList<AgentLive> Agents);
}
