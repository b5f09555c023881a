using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.Jambonz;

/// <summary>Registers the channel.</summary>
internal static class JambonzServices
{
    public static IServiceCollection AddJambonz(this IServiceCollection services)
    {
        services.AddPhone();
        services.AddOptions<JambonzOptions>().BindConfiguration("Jambonz").ValidateOnStart();
        services.AddSingleton<IValidateOptions<JambonzOptions>, JambonzOptions.Validator>();
        services.AddSingleton<IChannelAdapter>(_ => new PhoneAdapter(JambonzOptions.Channel));
        services.AddSingleton<JambonzVerbs>();
        return services;
    }
}
