using Bot.Host.Tests.Hosting;
using Bot.Storage.Database;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Desk.Events;

public sealed class EventResumeTests(HostFactory host) : IClassFixture<HostFactory>
{
    [Fact]
    public async Task WhoComesBack_GetsWhatWasMissed_Once()
    {
        var staff = await DeskStaff.SignInAsync(host);
        string? place;
        using (var first = await staff.EventsAsync())
        {
            Assert.Equal("resync", (await first.NextAsync()).Name);
            await first.UntilAsync(await DeskStaff.SaidAsync(host, NewId(), "before"));
            place = first.LastId;
        }

        var missed = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            missed.Add(await DeskStaff.SaidAsync(host, NewId(), "in the gap"));
        }

        using var again = await staff.EventsAsync(place);
        var seen = await again.UntilAsync(missed[^1]);
        var after = await DeskStaff.SaidAsync(host, NewId(), "after");
        seen.AddRange(await again.UntilAsync(after));

        Assert.DoesNotContain(seen, e => e.Name == "resync");
        Assert.Equal([.. missed, after], seen.Select(DeskEvents.Conversation).OfType<string>());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task APlaceThatIsNotKept_IsAResync(bool tooOld)
    {
        var staff = await DeskStaff.SignInAsync(host);
        string? place;
        using (var first = await staff.EventsAsync())
        {
            await first.UntilAsync(await DeskStaff.SaidAsync(host, NewId(), "long ago"));
            place = first.LastId;
        }

        await DeskStaff.SaidAsync(host, NewId(), "missed");
        await DeskStaff.SaidAsync(host, NewId(), "kept");
        await host
            .Services.GetRequiredService<IDatabase>()
            .WriteAsync(s => s.ExecuteAsync("DELETE FROM desk_changes WHERE key < (SELECT max(key) FROM desk_changes)"));

        using var again = await staff.EventsAsync(tooOld ? place : "0-999999999");
        Assert.Equal("resync", (await again.NextAsync()).Name);
        var next = await DeskStaff.SaidAsync(host, NewId(), "now");
        Assert.Single(await again.UntilAsync(next), e => e.Name == "conversation");
    }

    private static string NewId() => Guid.NewGuid().ToString("N");
}
