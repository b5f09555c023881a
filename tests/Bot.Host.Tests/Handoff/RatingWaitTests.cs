namespace Bot.Host.Tests.Handoff;

/// <summary>An episode stays open for a while to take a rating, and is closed then: not never, and not over one who asked again.</summary>
public sealed class RatingWaitTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WhoseTimeToRateIsOver_IsClosed_AlsoWhenAHostDiesOverIt(bool afterCommit)
    {
        await using var host = await HandoffHost.StartAsync();
        await host.AddAgentAsync("a1");
        var id = await host.SayAsync("r1", "a person please");
        await host.WorkAsync();
        await host.RunAsync(id, "a1", (m, s, a) => m.Take(s, a, fromColleague: false));
        await host.RunAsync(id, "a1", (m, s, a) => m.Close(s, a, "answered", resolved: true, askRating: true));
        host.Clock.Advance(host.Settings.RateWithin);

        host.Get<CrashingDatabase>().CrashNext(afterCommit ? CrashingDatabase.At.AfterCommit : CrashingDatabase.At.BeforeCommit);
        await Record.ExceptionAsync(host.PassAsync);
        host.Get<CrashingDatabase>().CrashNext(CrashingDatabase.At.Nowhere);
        await host.PassAsync();

        var row = await host.RowAsync(id);
        Assert.Equal((true, false), (row.Conversation.IsClosed, row.AwaitsRating));
    }

    [Fact]
    public async Task WhoseTimeToRateIsOver_ButWhoAskedAgain_KeepsTheirEpisode()
    {
        await using var host = await HandoffHost.StartAsync();
        await host.AddAgentAsync("a1");
        var id = await host.SayAsync("r1", "a person please");
        await host.WorkAsync();
        await host.RunAsync(id, "a1", (m, s, a) => m.Take(s, a, fromColleague: false));
        await host.RunAsync(id, "a1", (m, s, a) => m.Close(s, a, "answered", resolved: true, askRating: true));
        await host.SayAsync("r1", "a person please, once more");
        await host.WorkAsync();
        host.Clock.Advance(host.Settings.RateWithin);

        await host.PassAsync();

        var row = await host.RowAsync(id);
        Assert.False(row.Conversation.IsClosed);
        Assert.False(row.AwaitsRating);
    }
}
