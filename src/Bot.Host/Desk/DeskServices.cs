using Bot.Host.Audit;
using Bot.Host.Channels;
using Bot.Host.Desk.Decisions;
using Bot.Host.Desk.Events;
using Bot.Host.Desk.Handoffs;
using Bot.Host.Desk.Lists;
using Bot.Host.Desk.Residents;
using Bot.Host.Desk.Sending;
using Bot.Host.Desk.Supervision;
using Bot.Host.Desk.Transcripts;
using Bot.Host.Staff;
using Bot.Storage.Desk;

namespace Bot.Host.Desk;

/// <summary>The agent desk's API.</summary>
internal static class DeskServices
{
    /// <summary>Needs staff, hand-offs and the knowledge base.</summary>
    public static IServiceCollection AddDesk(this IServiceCollection services)
    {
        services.AddDeskStore().AddChannels();
        services
            .AddSingleton<DeskRows>()
            .AddSingleton<StaffNames>()
            .AddSingleton<CannedReplies>()
            .AddSingleton<Suggestions>()
            .AddSingleton<ConversationViews>()
            .AddSingleton<PersonConversations>()
            .AddSingleton<ResidentContacts>();
        services.AddSingleton<AgentSends>().AddSingleton<DeskMoves>().AddSingleton<DeskFeed>();
        services.AddHostedService(s => s.GetRequiredService<DeskFeed>());
        services.AddHostedService<DraftWriter>();
        return services;
    }

    public static IEndpointRouteBuilder MapDesk(this IEndpointRouteBuilder app)
    {
        app.StaffApi()
            .MapPresence()
            .MapLists()
            .MapConversation()
            .MapTimeline()
            .MapTranscripts()
            .MapSends()
            .MapFiles()
            .MapDecisions()
            .MapHandoffs()
            .MapSupervisor()
            .MapOperations()
            .MapAudit()
            .MapSwitches()
            .MapEvents();
        return app;
    }
}
