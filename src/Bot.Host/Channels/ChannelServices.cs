using Bot.Host.Channels.Gate;
using Bot.Host.Channels.Linking;
using Bot.Host.Channels.Windows;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Host.Channels;

/// <summary>What all channels share.</summary>
internal static class ChannelServices
{
    /// <summary>Registers gate, intake and reply windows; each channel calls it, and once is enough.</summary>
    public static IServiceCollection AddChannels(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ChannelSettings>();
        services.TryAddSingleton<ChannelGate>();
        services.TryAddSingleton<ChannelNotices>();
        services.TryAddSingleton<ChannelIntake>();
        services.TryAddSingleton<ReplyWindows>();
        services.TryAddSingleton<ResidentLinks>();
        services.TryAddSingleton<SpokenChannels>();
        services.TryAddSingleton<CodePieces>();
        services.TryAddSingleton<LinkReplies>();
        return services;
    }
}
