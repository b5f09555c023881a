using Bot.Dialogs.Handoff;
using Bot.Dialogs.Turns;
using Bot.Host.Delivery;
using Bot.Host.Telemetry;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Host.Turns;

/// <summary>Registers the turn runner.</summary>
internal static class TurnServices
{
    /// <summary>Works the turns that the inbox queues, by the registered <see cref="ITurnHandler"/>, or by <see cref="EchoTurns"/>. Reads the section <c>Turns</c>.</summary>
    public static IServiceCollection AddTurnRunner(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection("Turns").Get<TurnOptions>() ?? new TurnOptions());
        services.TryAddSingleton(_ => new BackOff(Random.Shared));
        services.TryAddSingleton<HostMetrics>();
        if (string.Equals(configuration["Turns:Handler"], "echo", StringComparison.OrdinalIgnoreCase))
        {
            services.AddSingleton<ITurnHandler, EchoTurns>();
        }

        services.AddSingleton<TypingSignal>();
        services.TryAddSingleton(configuration.GetSection("Handoff").Get<HandoffSettings>() ?? new HandoffSettings());
        services.AddSingleton<FailedTurn>();
        services.AddSingleton<TurnWorker>();
        services.AddHostedService<TurnRunner>();
        return services;
    }
}
