using Bot.Dialogs.Turns;
using Bot.Host.Channels.Delegates;
using Bot.Host.Channels.Linking;
using Bot.Host.Channels.Phone.Calls;
using Bot.Host.Handoff;

namespace Bot.Host.Turns;

/// <summary>What a turn goes through before it comes to the dialog, and what its result goes through after it.</summary>
internal static class TurnChain
{
    /// <summary>The outermost first: it sees a turn before all others and its result after all others.</summary>
    public static readonly IReadOnlyList<Type> OutermostFirst =
    [
        // What staff have turned off reaches no resident, whichever handler wrote it: so it stands outside of all that write.
        typeof(SwitchedTurns),
        // A reason that leads to no person leads to none whoever names it, a department's bot too; it need not look at what is held back.
        typeof(PersonlessTurns),
        // A code is no question: no handler further in may answer it, send it on or count it as an unclear message.
        typeof(LinkingTurns),
        // Who drops the call that they were promised is answered by us; who waits besides drops both, so it stands outside of waiting.
        typeof(CaseTurns),
        // Who waits and says what they would rather is answered by us, never asked back and never sent to a department's bot.
        typeof(WaitingTurns),
        // Words that were not heard well are asked back before anyone, a department's bot too, acts on them.
        typeof(HeardTurns),
        // The department's bot answers in place of our dialog, whose own result it needs at hand: so it stands right before it.
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
