namespace Bot.Host.Channels.Phone.Genesys;

/// <summary>Registers the channel.</summary>
internal static class GenesysServices
{
    public static IServiceCollection AddGenesys(this IServiceCollection services)
    {
        services.AddPhone();
        services.AddOptions<GenesysOptions>().BindConfiguration("Genesys");
        services.AddSingleton<IChannelAdapter>(_ => new PhoneAdapter(GenesysOptions.Channel));
        return services;
    }
}
