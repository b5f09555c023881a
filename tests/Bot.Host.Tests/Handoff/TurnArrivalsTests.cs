using Bot.Dialogs.Conversations;
using Bot.Host.Channels.Phone.Jambonz;

namespace Bot.Host.Tests.Handoff;

public sealed class TurnArrivalsTests
{
    [Fact]
    public async Task WhoAsksForAPerson_GetsOneMessage_WithTheirPlace_BeforeAnyPass()
    {
        await using var host = await HandoffHost.StartAsync();
        await host.AddAgentAsync("a1");
        var id = await host.SayAsync("r1", "a person please");
        await host.WorkAsync();

        Assert.Equal(HandoffState.Queued, (await host.RowAsync(id)).State);
        await host.PassAsync();
        var told = Assert.Single(await host.ToldAsync(id));
        Assert.Equal(
            "Reply of the bot.\n\nYou are next. Too few people were picked up in the last hour to say how long it takes. You can "
                + "wait here and keep your place, ask to be called back, or leave contact details.",
            told.Text
        );
        Assert.Equal(["Call me back", "Leave contact details"], told.SuggestedActions!.Actions!.Select(a => a.Title));
        Assert.Equal(HandoffState.Assigned, (await host.RowAsync(id)).State);
    }

    [Fact]
    public async Task ACaller_IsPutThrough_AndToldNoPlace()
    {
        await using var host = await HandoffHost.StartAsync();
        await host.AddAgentAsync("a1");
        var id = await host.SayAsync("r1", "a person please", JambonzOptions.Channel);
        await host.WorkAsync();

        Assert.Equal("Reply of the bot.", Assert.Single(await host.ToldAsync(id)).Text);
    }

    [Fact]
    public async Task WithNobodyOnDuty_TheSameMessageSaysSo_AndWhatCanBeDone()
    {
        await using var host = await HandoffHost.StartAsync();
        var id = await host.SayAsync("r1", "a person please");
        await host.WorkAsync();
        await host.PassAsync();

        var told = Assert.Single(await host.ToldAsync(id));
        Assert.StartsWith("Reply of the bot.\n\nNobody is on duty at the moment.", told.Text, StringComparison.Ordinal);
        Assert.Equal(["I will wait", "Call me back", "Leave contact details"], told.SuggestedActions!.Actions!.Select(a => a.Title));
    }

    [Fact]
    public async Task OneWhoWaits_AndSpeaksOfDanger_IsNextAtOnce()
    {
        await using var host = await HandoffHost.StartAsync();
        await host.AddAgentAsync("a1", isHere: false, capacity: 1);
        var first = await host.SayAsync("r1", "a person please");
        await host.WorkAsync();
        host.Clock.Advance(TimeSpan.FromSeconds(5));
        var second = await host.SayAsync("r2", "a person please");
        await host.WorkAsync();
        await host.PassAsync();
        await host.SayAsync("r2", "I am in danger");
        await host.WorkAsync();

        var row = await host.RowAsync(second);
        Assert.Equal((HandoffState.Queued, 100, "suicide"), (row.State, row.Priority, row.Reason));
        await host.Get<Bot.Storage.Handoff.AgentPresence>().SetAsync("a1", Bot.Storage.Handoff.PresenceStatus.Available);
        await host.PassAsync();
        Assert.Equal(
            (HandoffState.Assigned, HandoffState.Queued),
            ((await host.RowAsync(second)).State, (await host.RowAsync(first)).State)
        );
    }

    [Fact]
    public async Task DangerWhileAnAgentIsBeingAsked_LeavesTheOfferStanding()
    {
        await using var host = await HandoffHost.StartAsync();
        await host.AddAgentAsync("a1");
        var id = await host.SayAsync("r1", "a person please");
        await host.WorkAsync();
        await host.PassAsync();
        await host.SayAsync("r1", "I am in danger");
        await host.WorkAsync();

        var row = await host.RowAsync(id);
        Assert.Equal((HandoffState.Assigned, "a1", 100), (row.State, row.OfferedTo, row.Priority));
        var told = (await host.ToldAsync(id))[^1];
        Assert.EndsWith("Your conversation goes first.", told.Text, StringComparison.Ordinal);
        Assert.Null(told.SuggestedActions);
        Assert.Null((await host.RunAsync(id, "a1", (m, s, a) => m.Accept(s, a))).Refusal);
    }
}
