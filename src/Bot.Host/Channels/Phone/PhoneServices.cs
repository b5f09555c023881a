using Bot.Host.Channels.Phone.Calls;
using Bot.Storage.Calls;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Host.Channels.Phone;

/// <summary>What all phone channels share.</summary>
internal static class PhoneServices
{
    public static IServiceCollection AddPhone(this IServiceCollection services)
    {
        services.AddChannels();
        services.AddCallStore();
        services.AddOptions<PhoneOptions>().BindConfiguration("Phone");
        services.TryAddSingleton<CallRecord>();
        services.TryAddSingleton<CallReading>();
        services.TryAddSingleton<CallFlow>();
        services.TryAddSingleton<CallTurns>();
        return services;
    }
}
