using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Switches;
using Bot.Dialogs.Turns;
using Bot.Host.Handoff;
using Bot.Host.Tests.Hosting;
using Bot.Storage.Database;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Host.Tests.Handoff;

public sealed class SwitchedTurnsTests(HostFactory host) : IClassFixture<HostFactory>
{
    [Fact]
    public async Task AChannelThatStaffTurnOffOnAnotherHost_IsSilentWithinASecond_ButDangerAndPersonsGoThrough()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        var (here, there) = (Switches(clock), Switches(clock));
        Assert.Equal("from the dialog", await SaysAsync(here, "answer"));

        await there.SetAsync(SwitchScope.Channel, "whatsapp", off: true, "someone", "wrong answers");
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Contains("switched off", await SaysAsync(here, "answer"), StringComparison.Ordinal);
        Assert.Equal("from the dialog", await SaysAsync(here, "urgent"));
        Assert.Equal("from the dialog", await SaysAsync(here, "handoff"));
        Assert.Equal("from the dialog", await SaysAsync(here, "answer", "directline"));

        await there.SetAsync(SwitchScope.Channel, "whatsapp", off: false, "someone", "mended");
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("from the dialog", await SaysAsync(here, "answer"));
    }

    public static TheoryData<string> Outcomes => [.. Enum.GetValues<Outcome>().Select(o => o.Word()), "an outcome of a later version"];

    [Theory]
    [MemberData(nameof(Outcomes))]
    public async Task WhereTheBotIsOff_OnlyWhatIsNoAnswerOfItsOwn_GoesThrough(string outcome)
    {
        var switches = Switches(new FakeTimeProvider(DateTimeOffset.UnixEpoch));
        await switches.SetAsync(SwitchScope.Channel, "all-off", off: true, "someone", "wrong answers");

        Assert.Equal(
            outcome is "urgent" or "handoff" or "refuse" or "feedback",
            await SaysAsync(switches, outcome, "all-off") == "from the dialog"
        );
    }

    [Theory]
    [InlineData("danger_check", true)]
    [InlineData("near_questions", false)]
    public async Task WhereTheBotIsOff_ResidentsAreStillAskedWhetherSomeoneIsInDanger(string reason, bool through)
    {
        var switches = Switches(new FakeTimeProvider(DateTimeOffset.UnixEpoch));
        await switches.SetAsync(SwitchScope.Channel, "all-off", off: true, "someone", "wrong answers");
        var asks = TurnAround.Result("clarify");
        var turns = new SwitchedTurns(
            new TurnAround(_ => asks with { Decision = asks.Decision with { Reason = reason } }),
            switches,
            new HandoffSettings()
        );

        var result = await turns.HandleAsync(TurnAround.Work("hello", ConversationOwner.Bot, channel: "all-off"), default);

        Assert.Equal(through, result.Decision.Reason == reason);
    }

    [Theory]
    [InlineData("bot_off", true)]
    [InlineData("account_question", false)]
    public async Task WhereTheHouseWantsIt_WhoFindsTheBotOff_GetsAPersonAtOnce(string askAtOnce, bool asks)
    {
        var switches = Switches(new FakeTimeProvider(DateTimeOffset.UnixEpoch));
        await switches.SetAsync(SwitchScope.Channel, "switched-off", off: true, "someone", "wrong answers");
        var turns = new SwitchedTurns(
            new TurnAround(_ => TurnAround.Result("answer")),
            switches,
            new HandoffSettings { AskAtOnce = [askAtOnce] }
        );

        var result = await turns.HandleAsync(TurnAround.Work("hello", ConversationOwner.Bot, channel: "switched-off"), default);

        Assert.Equal(asks ? "bot_off" : null, result.Handoff?.Reason);
    }

    private static async Task<string> SaysAsync(IBotSwitches switches, string outcome, string channel = "whatsapp")
    {
        var result = await new SwitchedTurns(new TurnAround(_ => TurnAround.Result(outcome)), switches, new HandoffSettings()).HandleAsync(
            TurnAround.Work("hello", ConversationOwner.Bot, channel: channel),
            default
        );
        return Bot.Protocol.Activities.ActivityJson.Parse(Assert.Single(result.Replies).ActivityJson).Text!;
    }

    private BotSwitches Switches(TimeProvider clock) =>
        new(host.Services.GetRequiredService<IDatabase>(), clock, host.Services.GetRequiredService<AuditLog>());
}
