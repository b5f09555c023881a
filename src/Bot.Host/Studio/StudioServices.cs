using Bot.Host.Staff;
using Bot.Storage.Publishing;

namespace Bot.Host.Studio;

/// <summary>The content teams' studio: articles, their changes, what is asked and not answered.</summary>
internal static class StudioServices
{
    /// <summary>Needs staff, the desk and the knowledge base.</summary>
    public static IServiceCollection AddStudio(this IServiceCollection services)
    {
        services.AddPublishingStore();
        services
            .AddSingleton<StudioKnowledge>()
            .AddSingleton<StudioChanges>()
            .AddSingleton<ChangeDesk>()
            .AddSingleton<PublishedArticles>()
            .AddSingleton<StudioTrials>();
        services.AddHostedService(s => s.GetRequiredService<StudioTrials>());
        services.AddHostedService(s => s.GetRequiredService<PublishedArticles>());
        return services;
    }

    public static IEndpointRouteBuilder MapStudio(this IEndpointRouteBuilder app)
    {
        app.StaffApi().MapArticles().MapChanges().MapQuestions();
        return app;
    }
}
