using Bot.Dialogs.Switches;
using Bot.Host.Staff;
using Bot.Host.Switches;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;

namespace Bot.Host.Desk.Supervision;

/// <summary>Where the bot is on or off, and what can be turned.</summary>
internal static class SwitchEndpoints
{
    public static RouteGroupBuilder MapSwitches(this RouteGroupBuilder api)
    {
        api.MapGet("/switches", ListAsync).For(StaffRoles.Operations);
        api.MapGet("/switches/{scope}", Targets).For(StaffRoles.Operations);
        api.MapPut("/switches/{scope}/{id}", SetAsync).For(StaffRoles.Operations);
        return api;
    }

    /// <summary>Those that staff have set at any time, and first those that the settings keep off.</summary>
    private static async Task<IReadOnlyList<SwitchView>> ListAsync(
        HttpContext context,
        BotSwitches switches,
        SwitchesInForce inForce,
        SwitchTargets targets,
        StaffNames names
    )
    {
        var all = await names.AllAsync(context.RequestAborted);
        return
        [
            .. inForce.OffBySettings.Select(name => new SwitchView(
                Word(SwitchScope.Channel),
                name,
                null,
                true,
                null,
                null,
                $"Channels:{name}:Off",
                BySettings: true
            )),
            .. (await switches.ListAsync(context.RequestAborted)).Select(s => new SwitchView(
                Word(s.Scope),
                s.Id,
                targets.NameOf(s.Scope, s.Id),
                s.Off,
                all.GetValueOrDefault(s.By) ?? s.By,
                s.At,
                s.Reason,
                BySettings: false
            )),
        ];
    }

    /// <summary>What can be turned off, within what the member may turn off.</summary>
    private static IReadOnlyList<SwitchTarget> Targets(string scope, HttpContext context, SwitchTargets targets)
    {
        var member = StaffGate.Member(context);
        var known = Scope(scope);
        return [.. targets.Of(known).Where(target => MaySet(member, known, target.Id))];
    }

    private static async Task<IResult> SetAsync(
        string scope,
        string id,
        SwitchChange change,
        HttpContext context,
        BotSwitches switches,
        SwitchesInForce inForce,
        SwitchTargets targets
    )
    {
        var member = StaffGate.Member(context);
        var known = Scope(scope);
        var reason = StaffText.Within(change.Reason?.Trim(), "reason");
        if (string.IsNullOrEmpty(reason))
        {
            throw StaffRefusal.Bad("A reason is needed.");
        }

        if (!MaySet(member, known, id))
        {
            throw StaffRefusal.Forbidden();
        }

        // Turning on what is not there any more mends an old position; turning it off would stop nothing and say that it did.
        if (
            !targets.MayBe(known, id)
            && (change.Off || (await switches.ListAsync(context.RequestAborted)).All(s => s.Scope != known || s.Id != id))
        )
        {
            throw new StaffRefusal(
                400,
                "no-such-switch",
                $"There is no {Word(known)} '{id}'; nothing was turned off. GET /staff/api/switches/{Word(known)} lists them."
            );
        }

        if (!change.Off && known == SwitchScope.Channel && inForce.OffBySettings.Contains(id, StringComparer.Ordinal))
        {
            throw StaffRefusal.Conflict("off-by-settings", $"The settings keep it off: Channels:{id}:Off.");
        }

        await switches.SetAsync(known, known == SwitchScope.All ? "*" : id, change.Off, member.Id, reason, context.RequestAborted);
        return Results.NoContent();
    }

    private static SwitchScope Scope(string scope) =>
        Enum.TryParse<SwitchScope>(scope, ignoreCase: true, out var known) && !scope.Any(char.IsAsciiDigit)
            ? known
            : throw StaffRefusal.Bad("The scope is all, channel, department or procedure.");

    // Who answers for one department turns off what is that department's, not the whole service.
    private static bool MaySet(StaffAccount member, SwitchScope scope, string id) =>
        member.ServesAll || (scope == SwitchScope.Department && member.Serves(id));

    private static string Word(SwitchScope scope) => scope.ToString().ToLowerInvariant();

    /// <param name="BySettings">Kept off by the operator's settings; staff cannot turn it on.</param>
    internal sealed record SwitchView(
        string Scope,
        string Id,
        BilingualName? Name,
        bool Off,
        string? By,
        DateTimeOffset? At,
        string Reason,
        bool BySettings
    );

    internal sealed record SwitchChange(bool Off, string? Reason);
}
