using Bot.Dialogs.Turns;

namespace Bot.Host.Turns;

/// <summary>
/// A handler in front of the innermost one, as its room registers it; where it stands is <see cref="TurnChain"/>'s to say.
/// </summary>
internal sealed record TurnLayer(Type Handler);

/// <summary>Registers layers.</summary>
internal static class TurnLayers
{
    /// <summary>Once is enough; the handler takes the next one as a constructor argument, and the rest from the services.</summary>
    public static IServiceCollection AddTurnLayer<THandler>(this IServiceCollection services)
        where THandler : ITurnHandler
    {
        var layer = new TurnLayer(typeof(THandler));
        return services.Any(service => service.ImplementationInstance is TurnLayer known && known == layer)
            ? services
            : services.AddSingleton(layer);
    }
}
