using Bot.Dialogs.Conversations;
using Bot.Host.Channels.Phone.Jambonz;

namespace Bot.Host.Tests.Handoff;

/// <summary>
/// A host that has not read the knowledge base yet knows no departments: what it routes must not stay in the general queue for good.
/// </summary>
public sealed class StartingHostTests
{
    [Fact]
    public async Task AHostThatDoesNotKnowTheDepartmentsYet_LeavesARequestToOneThatDoes()
    {
        await using var host = await HandoffHost.StartAsync();
        var call = await host.SayAsync("r1", "a person please", JambonzOptions.Channel, "td");
        await host.WorkAsync();
        var chat = await host.SayAsync("r2", "a person please", department: "td");
        await host.WorkAsync();
        var general = await host.SayAsync("r3", "a person please");
        await host.WorkAsync();
        await host.PassAsync();
        Assert.Equal([HandoffState.Requested, HandoffState.Requested, HandoffState.Queued], await StatesAsync(host, call, chat, general));

        host.Knowledge.Has("td");
        await host.PassAsync();

        Assert.Equal(
            ("td", "td", "general"),
            ((await host.RowAsync(call)).Queue, (await host.RowAsync(chat)).Queue, (await host.RowAsync(general)).Queue)
        );
    }

    [Fact]
    public async Task WithAKnowledgeBaseThatIsBroken_ARequestGoesToWhoeverIsThere()
    {
        await using var host = await HandoffHost.StartAsync();
        host.Knowledge.IsBroken = true;
        var id = await host.SayAsync("r1", "a person please", department: "td");
        await host.WorkAsync();

        Assert.Equal("general", (await host.RowAsync(id)).Queue);
    }

    [Fact]
    public async Task DangerToLife_WaitsForNoKnowledgeBase()
    {
        await using var host = await HandoffHost.StartAsync();
        await host.AddAgentAsync("a1", departments: ["td"]);
        var id = await host.SayAsync("r1", "I am in danger", department: "td");
        await host.WorkAsync();

        await host.PassAsync();

        Assert.Equal("a1", (await host.RowAsync(id)).OfferedTo);
    }

    private static async Task<IEnumerable<HandoffState?>> StatesAsync(HandoffHost host, params string[] ids)
    {
        var states = new List<HandoffState?>();
        foreach (var id in ids)
        {
            states.Add((await host.RowAsync(id)).State);
        }

        return states;
    }
}
