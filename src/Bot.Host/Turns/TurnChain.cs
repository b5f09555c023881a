using Bot.Dialogs.Turns;
using Bot.Host.Channels.Delegates;
using Bot.Host.Channels.Linking;
using Bot.Host.Channels.Phone.Calls;
using Bot.Host.Handoff;

namespace Bot.Host.Turns;

/// <summary>The layers around the dialog: each may handle a turn in its place, or change the turn's result.</summary>
internal static class TurnChain
{
    /// <summary>The first layer sees a turn before all others and its result after all others.</summary>
    public static readonly IReadOnlyList<Type> OutermostFirst =
    [
        // Outside everything that writes replies: what staff have turned off must reach no resident, whoever wrote it.
        typeof(SwitchedTurns),
        // Outside all that can ask for a person, a department's bot included; inside the switches, since it need not see held-back replies.
        typeof(PersonlessTurns),
        // A linking code is no question: no inner layer may answer it, pass it on or count it as unclear.
        typeof(LinkingTurns),
        // Outside waiting: a resident who cancels a promised call, and is also waiting for a person, cancels both.
        typeof(CaseTurns),
        // A waiting resident who chooses a call or a message instead is answered here, not asked back and not sent to a department's bot.
        typeof(WaitingTurns),
        // Words that were not heard well are asked back before anyone acts on them, a department's bot included.
        typeof(HeardTurns),
        // Innermost: a department's bot answers in place of the dialog, and this layer needs the dialog's own result.
        typeof(DelegateTurns),
    ];

    /// <summary>The layers that are registered, the outermost first.</summary>
    /// <exception cref="InvalidOperationException">One has no place in <see cref="OutermostFirst"/>.</exception>
    public static IReadOnlyList<Type> LayersOf(IServiceProvider services)
    {
        var registered = services.GetServices<TurnLayer>().Select(layer => layer.Handler).ToHashSet();
        return registered.Except(OutermostFirst).FirstOrDefault() is { } unplaced
            ? throw new InvalidOperationException(
                $"{unplaced.Name} has no place in the chain of turn handlers; give it one in {nameof(TurnChain)}."
            )
            : [.. OutermostFirst.Where(registered.Contains)];
    }

    /// <summary>All layers around the registered <see cref="ITurnHandler"/>.</summary>
    public static ITurnHandler Compose(IServiceProvider services) =>
        LayersOf(services)
            .Reverse()
            .Aggregate(
                services.GetRequiredService<ITurnHandler>(),
                (next, layer) => (ITurnHandler)ActivatorUtilities.CreateInstance(services, layer, next)
            );
}
