using Bot.Dialogs.Calls;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Storage.Calls;

/// <summary>Registers what phone channels keep.</summary>
public static class CallStoreServices
{
    public static IServiceCollection AddCallStore(this IServiceCollection services)
    {
        services.TryAddSingleton<ICalls, CallTable>();
        services.TryAddSingleton<IHeardEntries, HeardEntries>();
        return services;
    }
}
