using Bot.Dialogs.Handoff;
using Bot.Dialogs.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Dialogs;

/// <summary>Registers the turn pipeline.</summary>
public static class DialogsServiceCollectionExtensions
{
    /// <summary>Needs <c>ISnapshotSource</c>, <c>IIdSource</c> and <see cref="HandoffSettings"/>.</summary>
    public static IServiceCollection AddDialogs(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(s => new Dialog(s.GetRequiredService<TimeProvider>(), s.GetRequiredService<HandoffSettings>()));
        services.TryAddSingleton<DialogWarmUp>();
        services.AddHostedService(s => s.GetRequiredService<DialogWarmUp>());
        services.TryAddSingleton<ITurnHandler, DialogTurnHandler>();
        return services;
    }
}
