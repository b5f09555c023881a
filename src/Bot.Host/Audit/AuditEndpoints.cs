using System.Globalization;
using Bot.Dialogs.Switches;
using Bot.Host.Desk;
using Bot.Host.Staff;
using Bot.Host.Switches;
using Bot.Storage.Staff;

namespace Bot.Host.Audit;

/// <summary>The audit log: searched, and its chain checked.</summary>
internal static class AuditEndpoints
{
    public static RouteGroupBuilder MapAudit(this RouteGroupBuilder api)
    {
        api.MapGet("/audit", ListAsync).For(StaffRoles.Oversight, StaffRoles.Admin);
        api.MapGet("/audit/check", CheckAsync).For(StaffRoles.Oversight, StaffRoles.Admin);
        api.MapGet("/audit.csv", AuditExport.AnswerAsync).For(StaffRoles.Oversight, StaffRoles.Admin);
        return api;
    }

    /// <param name="asked">Which rows.</param>
    /// <param name="before">The <c>next</c> of the page before.</param>
    private static async Task<AuditPage> ListAsync(
        HttpContext context,
        AuditSearch search,
        StaffAccounts accounts,
        StaffNames names,
        SwitchTargets targets,
        [AsParameters] AuditAsked asked,
        long? before,
        int take = 100
    )
    {
        var filter = await asked.FilterAsync(accounts, names, context.RequestAborted);
        var all = await names.AllAsync(context.RequestAborted);
        var most = Math.Clamp(take, 1, 500);
        var page = await search.ListAsync(filter, before, most, context.RequestAborted);
        return new AuditPage(
            [
                .. page.Select(e => new AuditView(
                    e.Number,
                    DateTimeOffset.FromUnixTimeMilliseconds(e.At),
                    all.GetValueOrDefault(e.Actor) ?? e.Actor,
                    e.Action,
                    e.Subject,
                    NameOf(e, all, targets),
                    e.Details,
                    e.Hash
                )),
            ],
            page.Count < most || page[^1].Number == 1 ? null : page[^1].Number.ToString(CultureInfo.InvariantCulture)
        );
    }

    /// <summary>Reads the whole log and checks every hash, as <c>bot audit check</c> does.</summary>
    private static async Task<AuditCheck> CheckAsync(HttpContext context, AuditLog audit)
    {
        var broken = await audit.FindBreakAsync(context.RequestAborted);
        var last = (await audit.ListAsync(null, 1, context.RequestAborted)).FirstOrDefault();
        return new AuditCheck(broken, last?.Number, last?.Hash);
    }

    /// <summary>What it was done to by name, as far as that has one: a member of staff, or what a switch turns off.</summary>
    private static BilingualName? NameOf(AuditEntry entry, IReadOnlyDictionary<string, string> staff, SwitchTargets targets) =>
        staff.GetValueOrDefault(entry.Subject) is { } name ? new BilingualName(name, name)
        : entry.Action.StartsWith("bot-switched-", StringComparison.Ordinal)
        && entry.Subject.Split(':', 2) is [var scope, var id]
        && Enum.TryParse<SwitchScope>(scope, out var known)
            ? targets.NameOf(known, id)
        : null;

    internal sealed record AuditView(
        long Number,
        DateTimeOffset At,
        string Actor,
        string Action,
        string Subject,
        BilingualName? SubjectName,
        string Details,
        string Hash
    );

    internal sealed record AuditPage(IReadOnlyList<AuditView> Items, string? Next);

    /// <param name="BrokenAt">The number of the first row that does not fit; null: the log is whole.</param>
    /// <param name="LastNumber">Of the last row; null: the log is empty.</param>
    /// <param name="LastHash">To be kept outside the product: see <c>docs/operate/check-the-audit-log.md</c>.</param>
    internal sealed record AuditCheck(long? BrokenAt, long? LastNumber, string? LastHash);
}
