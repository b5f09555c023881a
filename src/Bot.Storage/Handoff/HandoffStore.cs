using Bot.Dialogs.Conversations.Signals;
using Bot.Dialogs.Switches;
using Bot.Storage.Conversations;
using Bot.Storage.Conversations.Entries;
using Bot.Storage.Conversations.QueuedTurns;
using Bot.Storage.Database;
using Bot.Storage.Staff;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage.Handoff;

/// <summary>Registers what is kept of hand-offs and switches; needs the conversation and staff stores.</summary>
public static class HandoffStore
{
    public static IServiceCollection AddHandoffStore(this IServiceCollection services)
    {
        services.AddSingleton<AgentPresence>();
        services.AddSingleton<HandoffWorkList>();
        services.AddSingleton(s => new HandoffUnits(
            s.GetRequiredService<IDatabase>(),
            s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<IConversationSignals>(),
            s.GetRequiredService<TurnTable>(),
            s.GetRequiredService<EntryWriter>(),
            s.GetRequiredService<HandoffTable>(),
            s.GetRequiredService<AgentPresence>(),
            s.GetRequiredService<AuditLog>()
        ));
        services.AddSingleton(s => new RatingWaits(
            s.GetRequiredService<IDatabase>(),
            s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<IConversationSignals>(),
            s.GetRequiredService<TurnTable>(),
            s.GetRequiredService<HandoffTable>()
        ));
        services.AddSingleton(s => new OutsideDeskLinks(
            s.GetRequiredService<IDatabase>(),
            s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<EntryWriter>()
        ));
        services.AddSingleton<BotSwitches>().AddSingleton<IBotSwitches>(s => s.GetRequiredService<BotSwitches>());
        return services;
    }
}
