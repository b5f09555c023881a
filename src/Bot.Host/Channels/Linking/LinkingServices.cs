using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Host.Channels.Turns;

namespace Bot.Host.Channels.Linking;

/// <summary>Registers linking, over the turn handler that is registered so far.</summary>
internal static class LinkingServices
{
    public static IServiceCollection AddLinking(this IServiceCollection services)
    {
        services.AddChannels();
        return services.WrapTurnHandler((s, next) => new LinkingTurns(next, s.GetRequiredService<LinkReplies>(), s.GetRequiredService<IIdSource>(), s.GetRequiredService<HandoffSettings>()));
    }
}
