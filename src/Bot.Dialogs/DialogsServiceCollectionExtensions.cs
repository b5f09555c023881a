using Bot.Dialogs.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Dialogs;

/// <summary>Registers the turn pipeline.</summary>
public static class DialogsServiceCollectionExtensions
{
    /// <summary>Needs <c>ISnapshotSource</c> and <c>IIdSource</c>.</summary>
    public static IServiceCollection AddDialogs(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<Dialog>();
        services.TryAddSingleton<ITurnHandler, DialogTurnHandler>();
        return services;
    }
}
