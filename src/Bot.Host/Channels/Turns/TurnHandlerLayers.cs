using Bot.Dialogs.Turns;

namespace Bot.Host.Channels.Turns;

/// <summary>Puts a handler in front of the one that is registered so far.</summary>
internal static class TurnHandlerLayers
{
    /// <exception cref="InvalidOperationException">No turn handler is registered yet.</exception>
    public static IServiceCollection WrapTurnHandler(this IServiceCollection services, Func<IServiceProvider, ITurnHandler, ITurnHandler> wrap)
    {
        var inner = services.LastOrDefault(descriptor => descriptor.ServiceType == typeof(ITurnHandler))
            ?? throw new InvalidOperationException("Register the turn handler before the layers in front of it.");
        services.Remove(inner);
        services.AddSingleton<ITurnHandler>(s => wrap(s, (ITurnHandler)(inner.ImplementationInstance
            ?? inner.ImplementationFactory?.Invoke(s)
            ?? ActivatorUtilities.CreateInstance(s, inner.ImplementationType!))));
        return services;
    }
}
