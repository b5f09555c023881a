using Bot.Host.Desk.Sending;
using Bot.Host.Handoff;
using Bot.Host.Staff;
using Bot.Storage.Desk;
using Bot.Storage.Handoff;

namespace Bot.Host.Desk.Lists;

/// <summary>Queues, lists, colleagues, canned replies.</summary>
internal static class ListEndpoints
{
    public static RouteGroupBuilder MapLists(this RouteGroupBuilder api)
    {
        string[] readers = [.. StaffRoles.Desk, StaffRoles.Oversight];
        api.MapGet("/queues", QueuesAsync).For(readers);
        api.MapGet("/conversations", ConversationsAsync).For(readers);
        api.MapGet("/agents", AgentsAsync).For(StaffRoles.Desk);
        api.MapGet("/canned", (string? language, string? department, CannedReplies canned) => canned.List(language, department))
            .For(StaffRoles.Desk);
        return api;
    }

    private static async Task<IReadOnlyList<QueueView>> QueuesAsync(
        HttpContext context,
        QueueDirectory queues,
        DeskFigures figures,
        AgentPresence presence,
        TimeProvider clock
    )
    {
        var member = StaffGate.Member(context);
        var now = clock.GetUtcNow();
        var all = await figures.ReadAsync(context.RequestAborted);
        var present = await presence.ListAvailableAsync(context.RequestAborted);
        return
        [
            .. queues
                .All.Where(q => member.Serves(q.Id))
                .Select(q =>
                {
                    var f = all.GetValueOrDefault(q.Id);
                    return new QueueView(
                        q.Id,
                        q.Id,
                        new BilingualName(q.English, q.Chinese),
                        f?.Waiting ?? 0,
                        f?.OldestSince is { } since ? (int)(now - since).TotalSeconds : 0,
                        present.Count(a => a.CanTake && a.Serves(q.Id))
                    );
                }),
        ];
    }

    private static async Task<PageView> ConversationsAsync(
        HttpContext context,
        DeskLists lists,
        DeskRows rows,
        QueueDirectory queues,
        StaffNames names,
        string? view,
        string? department,
        string? q,
        string? after,
        int take = 50
    )
    {
        var member = StaffGate.Member(context);
        if (!Enum.TryParse<DeskView>(view ?? "mine", ignoreCase: true, out var list) || take is < 1 or > 200)
        {
            throw StaffRefusal.Bad("'view' is mine, waiting, bot, all or closed; 'take' is 1 to 200.");
        }

        var page = await lists.ListAsync(
            new DeskQuery
            {
                View = list,
                Me = member.Id,
                Departments = rows.Scope(member, department),
                After = after,
                Take = take,
                Search = q?.Trim(),
            },
            context.RequestAborted
        );
        var all = await names.AllAsync(context.RequestAborted);
        return new PageView([.. page.Items.Select(r => RowView.Of(r, queues, all))], page.Next);
    }

    private static async Task<IReadOnlyList<AgentView>> AgentsAsync(HttpContext context, AgentPresence presence, string? department)
    {
        var member = StaffGate.Member(context);
        return
        [
            .. (await presence.ListAsync(context.RequestAborted))
                .Where(a => (department is null || a.Serves(department)) && DeskRows.MaySee(member, a))
                .Select(AgentView.Of),
        ];
    }

    internal sealed record QueueView(
        string Id,
        string Department,
        BilingualName Name,
        int Waiting,
        int LongestWaitSeconds,
        int AgentsAvailable
    );

    internal sealed record PageView(IReadOnlyList<RowView> Items, string? Next);
}
