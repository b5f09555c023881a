using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Switches;
using Bot.Dialogs.Turns;
using Bot.Host.Channels.Delegates;
using Bot.Host.Channels.Linking;
using Bot.Host.Channels.Phone.Calls;
using Bot.Host.Handoff;
using Bot.Host.Tests.Handoff;
using Bot.Host.Tests.Hosting;
using Bot.Host.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Turns;

public sealed class TurnChainTests(HostFactory host) : IClassFixture<HostFactory>
{
    [Fact]
    public void TheHost_HasEveryLayer_OutermostFirst() =>
        Assert.Equal(
            [
                typeof(SwitchedTurns),
                typeof(PersonlessTurns),
                typeof(LinkingTurns),
                typeof(CaseTurns),
                typeof(WaitingTurns),
                typeof(HeardTurns),
                typeof(DelegateTurns),
            ],
            TurnChain.LayersOf(host.Services)
        );

    [Fact]
    public async Task WhatStandsFurtherOut_SeesTheResultLater()
    {
        var services = new ServiceCollection().AddSingleton(TimeProvider.System);
        services.AddSingleton<ITurnHandler>(
            new TurnAround(_ =>
                TurnAround.Result("answer", handoff: new(HandoffState.Requested, ConversationOwner.Handoff, "low_confidence_twice"))
            )
        );
        services.AddSingleton(new HandoffSettings { ReasonsOff = ["low_confidence_twice"] }).AddSingleton<IBotSwitches>(new AllOff());
        services.AddTurnLayer<PersonlessTurns>().AddTurnLayer<SwitchedTurns>().AddTurnLayer<PersonlessTurns>();

        var result = await TurnChain
            .Compose(services.BuildServiceProvider())
            .HandleAsync(TurnAround.Work("hello", ConversationOwner.Bot), default);

        Assert.Equal((SwitchedTurns.Reason, null), (result.Decision.Reason, result.Handoff));
    }

    [Fact]
    public void ALayerWithoutAPlace_IsSaidAtOnce()
    {
        var services = new ServiceCollection().AddTurnLayer<EchoTurns>().BuildServiceProvider();

        Assert.Contains(
            nameof(EchoTurns),
            Assert.Throws<InvalidOperationException>(() => TurnChain.LayersOf(services)).Message,
            StringComparison.Ordinal
        );
    }

    private sealed class AllOff : IBotSwitches
    {
        public ValueTask<SwitchPositions> ReadAsync(CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(new SwitchPositions([new(SwitchScope.All, "*", true, "test", DateTimeOffset.UnixEpoch, "test")]));
    }
}
