using Bot.Dialogs.Conversations;
using Bot.Host.Channels.Phone.Jambonz;

namespace Bot.Host.Tests.Handoff;

public sealed class ReconcilerFaultTests
{
    [Theory]
    [InlineData("sqlite", "no JSON")]
    [InlineData("postgres", """{"wish":"call-back","contact":"2345\u00006789"}""")]
    public async Task OneThatCannotBeMoved_KeepsNoOtherFromIt(string store, string details)
    {
        await using var host = await HandoffHost.StartAsync(store);
        await host.AddAgentAsync("a1");
        // What is asked for on the phone is routed by the pass.
        await host.SayAsync("r1", "a person please", JambonzOptions.Channel);
        await host.WorkAsync(details);
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        var other = await host.SayAsync("r2", "a person please", JambonzOptions.Channel);
        await host.WorkAsync();

        await host.PassAsync();

        Assert.Equal((HandoffState.Assigned, "a1"), ((await host.RowAsync(other)).State, (await host.RowAsync(other)).OfferedTo));
    }
}
