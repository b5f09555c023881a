using Bot.Host.Staff;

namespace Bot.Host.Figures;

/// <summary>The figures of oversight and their exports.</summary>
internal static class FigureServices
{
    /// <summary>Needs the record, staff, hand-offs and the knowledge base.</summary>
    public static IServiceCollection AddFigures(this IServiceCollection services) =>
        services.AddSingleton<FigureReport>().AddSingleton<ProgrammeReport>();

    public static IEndpointRouteBuilder MapFigures(this IEndpointRouteBuilder app)
    {
        app.StaffApi().MapFigureReads().MapExports();
        return app;
    }
}
