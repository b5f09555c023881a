using Bot.Dialogs.Switches;
using Bot.Host.Channels;
using Bot.Host.Handoff;
using Bot.Host.Turns;

namespace Bot.Host.Switches;

/// <summary>Registers where the bot is off, and what keeps its answers back there.</summary>
internal static class SwitchServices
{
    /// <summary>Needs the store of hand-offs and switches.</summary>
    public static IServiceCollection AddSwitches(this IServiceCollection services)
    {
        services.AddChannels();
        services.AddHandoffSettings();
        services.AddSingleton<SwitchableChannels>().AddSingleton<SwitchTargets>();
        services
            .AddSingleton<SwitchesInForce>()
            .AddSingleton<IBotSwitches>(s => s.GetRequiredService<SwitchesInForce>())
            .AddSingleton<StoppedReplies>();
        return services.AddTurnLayer<SwitchedTurns>();
    }
}
