using Bot.Host.Staff;
using Bot.Storage.Handoff;

namespace Bot.Host.Desk.Handoffs;

/// <summary>Whether an agent is there.</summary>
internal static class PresenceEndpoints
{
    public static RouteGroupBuilder MapPresence(this RouteGroupBuilder api)
    {
        api.MapPut("/presence", SetAsync).For(StaffRoles.Desk);
        api.MapPost("/presence/heartbeat", HeartbeatAsync).ForPage(StaffRoles.Desk);
        return api;
    }

    private static async Task<PresenceView> SetAsync(PresenceChange change, HttpContext context, AgentPresence presence)
    {
        if (!PresenceStatus.IsKnown(change.Status))
        {
            throw StaffRefusal.Bad("'status' is available, break or away.");
        }

        var member = StaffGate.Member(context);
        await presence.SetAsync(member.Id, change.Status!, context.RequestAborted);
        return await ViewAsync(member.Id, presence, context.RequestAborted);
    }

    private static async Task<PresenceView> HeartbeatAsync(HttpContext context, AgentPresence presence)
    {
        var member = StaffGate.Member(context);
        await presence.RenewAsync(member.Id, context.RequestAborted);
        return await ViewAsync(member.Id, presence, context.RequestAborted);
    }

    private static async Task<PresenceView> ViewAsync(string agentId, AgentPresence presence, CancellationToken cancellationToken)
    {
        var state = await presence.FindAsync(agentId, cancellationToken) ?? throw StaffRefusal.NotFound("account");
        return new PresenceView(state.Status, state.Capacity, state.Active, state.Since);
    }

    internal sealed record PresenceChange(string? Status);

    internal sealed record PresenceView(string Status, int Capacity, int Active, DateTimeOffset Since);
}
