using Bot.Host.Turns;

namespace Bot.Host.Channels.Linking;

/// <summary>Registers linking.</summary>
internal static class LinkingServices
{
    public static IServiceCollection AddLinking(this IServiceCollection services)
    {
        services.AddChannels();
        return services.AddTurnLayer<LinkingTurns>();
    }
}
