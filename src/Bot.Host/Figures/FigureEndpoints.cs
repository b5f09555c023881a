using Bot.Host.Staff;

namespace Bot.Host.Figures;

/// <summary>The figures of some days: a supervisor's of their own departments, oversight's and administrators' of theirs.</summary>
internal static class FigureEndpoints
{
    public static RouteGroupBuilder MapFigureReads(this RouteGroupBuilder api)
    {
        api.MapGet("/figures", ReadAsync).For(StaffRoles.Operations);
        return api;
    }

    private static Task<FiguresView> ReadAsync(
        HttpContext context,
        FigureReport report,
        TimeProvider clock,
        string? from,
        string? to,
        string? department
    )
    {
        var member = StaffGate.Member(context);
        return report.ReadAsync(
            member,
            FigureDays.Read(member, from, to, department, clock.GetUtcNow()),
            department,
            context.RequestAborted
        );
    }
}
