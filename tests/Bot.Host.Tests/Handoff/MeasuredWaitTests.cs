using Bot.Dialogs.Conversations;
using Bot.Storage.Desk;
using Bot.Storage.Handoff;

namespace Bot.Host.Tests.Handoff;

/// <summary>Who loses their agent keeps their place; the talk that they had is no wait.</summary>
public sealed class MeasuredWaitTests
{
    private static readonly TimeSpan Talk = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task WhoLosesTheirAgent_HasWaitedFromThenOn_ForTheFigures()
    {
        await using var host = await HandoffHost.StartAsync();
        var id = await LostAsync(host);
        var oldest = (await host.Get<DeskFigures>().ReadAsync())["td"].OldestSince;
        Assert.Equal(host.Clock.GetUtcNow(), oldest);

        host.Clock.Advance(TimeSpan.FromSeconds(20));
        await host.RunAsync(id, "a2", (m, s, a) => m.Take(s, a, fromColleague: false));

        var figures = (await host.Get<DeskFigures>().ReadAsync())["td"];
        Assert.Equal(2, figures.PickedUp);
        // Of the two waits, ten and twenty seconds, the median is the shorter.
        Assert.Equal(TimeSpan.FromSeconds(10), figures.MedianWait);
        Assert.Equal([10_000, 20_000], (await host.WaitsAsync()).Order());
    }

    [Fact]
    public async Task WhoLosesTheirAgent_IsServedBeforeWhoCameLater_ButByTheirOwnQueueFirst()
    {
        await using var host = await HandoffHost.StartAsync();
        host.Settings.Queues.Add(new() { Id = "td", OverflowTo = "general" });
        var id = await LostAsync(host);
        await host.PassAsync();

        var row = await host.RowAsync(id);
        Assert.Equal("td", row.Queue);
        Assert.Equal(host.Clock.GetUtcNow() - Talk - TimeSpan.FromSeconds(10), row.WaitingSince);

        host.Clock.Advance(TimeSpan.FromMinutes(3));
        await host.PassAsync();
        Assert.Equal("general", (await host.RowAsync(id)).Queue);
    }

    /// <summary>One who waited ten seconds, talked ten minutes, and whose agent is gone now.</summary>
    private static async Task<string> LostAsync(HandoffHost host)
    {
        host.Knowledge.Has("td");
        await host.AddAgentAsync("a1", departments: ["td"]);
        await host.AddAgentAsync("a2", isHere: false, departments: ["td"]);
        var id = await host.SayAsync("r1", "a person please", department: "td");
        await host.WorkAsync();
        host.Clock.Advance(TimeSpan.FromSeconds(10));
        await host.RunAsync(id, "a1", (m, s, a) => m.Take(s, a, fromColleague: false));
        host.Clock.Advance(Talk);
        await host.SayAsync("r1", "one moment");
        await host.RunAsync(id, "a1", (m, s, a) => m.Vanish(s, a));
        Assert.Equal(HandoffState.Queued, (await host.RowAsync(id)).State);
        return id;
    }
}
