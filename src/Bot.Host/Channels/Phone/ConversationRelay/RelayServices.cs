using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.ConversationRelay;

/// <summary>Registers the channel.</summary>
internal static class RelayServices
{
    public static IServiceCollection AddConversationRelay(this IServiceCollection services)
    {
        services.AddPhone();
        services.AddOptions<ConversationRelayOptions>().BindConfiguration("ConversationRelay").ValidateOnStart();
        services.AddSingleton<IValidateOptions<ConversationRelayOptions>, ConversationRelayOptions.Validator>();
        services.AddSingleton<IChannelAdapter>(_ => new PhoneAdapter(ConversationRelayOptions.Channel));
        services.AddSingleton<RelayCaller>().AddSingleton<RelayTwiml>();
        return services;
    }
}
