using Bot.Host.Channels.Phone.AudioCodes;
using Bot.Host.Channels.Phone.ConversationRelay;
using Bot.Host.Channels.Phone.Genesys;
using Bot.Host.Channels.Phone.Jambonz;

namespace Bot.Host.Channels.Phone;

/// <summary>The four phone channels. One without its secret in the settings refuses every caller.</summary>
internal static class PhoneChannels
{
    public static IServiceCollection AddPhoneChannels(this IServiceCollection services) =>
        services.AddConversationRelay().AddAudioCodes().AddJambonz().AddGenesys();

    public static IEndpointRouteBuilder MapPhoneChannels(this IEndpointRouteBuilder routes) =>
        routes.MapConversationRelay().MapAudioCodes().MapJambonz().MapGenesys();
}
