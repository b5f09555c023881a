using Bot.Dialogs.Switches;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage.Handoff;

/// <summary>Registers what is kept of hand-offs and switches; needs the conversation and staff stores.</summary>
public static class HandoffStore
{
    public static IServiceCollection AddHandoffStore(this IServiceCollection services)
    {
        services.AddSingleton<AgentPresence>();
        services.AddSingleton<BotSwitches>().AddSingleton<IBotSwitches>(s => s.GetRequiredService<BotSwitches>());
        return services;
    }
}
