using Bot.Dialogs.Turns;
using Bot.Host.Background;
using Bot.Host.Handoff;
using Bot.Host.Telemetry;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Bot.Host.Turns;

/// <summary>Registers the turn runner.</summary>
internal static class TurnServices
{
    /// <summary>
    /// Works the turns that the inbox queues, by the registered <see cref="ITurnHandler"/>, or by <see cref="EchoTurns"/>, within the
    /// <see cref="TurnChain"/>. Reads the section <c>Turns</c>.
    /// </summary>
    public static IServiceCollection AddTurnRunner(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TurnOptions>().BindConfiguration("Turns").ValidateOnStart();
        services.AddSingleton<IValidateOptions<TurnOptions>, TurnOptions.Validator>();
        services.AddSingleton(s => s.GetRequiredService<IOptions<TurnOptions>>().Value);
        services.TryAddSingleton(_ => new BackOff(Random.Shared));
        services.TryAddSingleton<HostMetrics>();
        if (string.Equals(configuration["Turns:Handler"], TurnOptions.Echo, StringComparison.OrdinalIgnoreCase))
        {
            services.AddSingleton<ITurnHandler, EchoTurns>();
        }

        services.AddSingleton<TypingSignal>();
        services.AddHandoffSettings();
        services.AddSingleton<FailedTurn>();
        services.AddSingleton(s => ActivatorUtilities.CreateInstance<TurnWorker>(s, TurnChain.Compose(s)));
        services.AddHostedService<TurnRunner>();
        return services;
    }
}
