using Bot.Dialogs.Conversations;
using Bot.Storage.Handoff;

namespace Bot.Host.Tests.Handoff;

/// <summary>Who spoke of danger and then fell silent may no longer be able to write: they keep their place and an agent is asked.</summary>
public sealed class SilentDangerTests
{
    [Fact]
    public async Task WhoSpokeOfDanger_IsNotAskedWhetherTheyAreThere_AndIsOfferedToTheFirstAgentWhoIsFree()
    {
        await using var host = await HandoffHost.StartAsync();
        await host.AddAgentAsync("a1", isHere: false);
        var id = await host.SayAsync("r1", "I am in danger");
        await host.WorkAsync();
        await PassAfterAsync(host, host.Settings.StillThereAfter);
        await PassAfterAsync(host, host.Settings.StillThereWithin);
        Assert.Equal(HandoffState.Queued, (await host.RowAsync(id)).State);
        Assert.DoesNotContain(await host.ToldAsync(id), a => a.Text!.Contains("still", StringComparison.OrdinalIgnoreCase));

        await host.Get<AgentPresence>().SetAsync("a1", PresenceStatus.Available);
        await host.PassAsync();

        Assert.Equal((HandoffState.Assigned, "a1"), ((await host.RowAsync(id)).State, (await host.RowAsync(id)).OfferedTo));
    }

    [Fact]
    public async Task WhoSpokeOfNone_IsAsked_AndParked()
    {
        await using var host = await HandoffHost.StartAsync();
        await host.AddAgentAsync("a1", isHere: false);
        var id = await host.SayAsync("r1", "a person please");
        await host.WorkAsync();
        await PassAfterAsync(host, host.Settings.StillThereAfter);
        Assert.Contains("still", (await host.ToldAsync(id))[^1].Text!, StringComparison.OrdinalIgnoreCase);

        await host.Get<AgentPresence>().SetAsync("a1", PresenceStatus.Available);
        await host.PassAsync();
        Assert.Null((await host.RowAsync(id)).OfferedTo);

        await PassAfterAsync(host, host.Settings.StillThereWithin);
        Assert.Equal(ConversationOwner.Bot, (await host.RowAsync(id)).Conversation.Owner);
    }

    private static async Task PassAfterAsync(HandoffHost host, TimeSpan time)
    {
        host.Clock.Advance(time);
        await host.PassAsync();
    }
}
