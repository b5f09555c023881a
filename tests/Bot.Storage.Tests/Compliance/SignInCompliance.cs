using Bot.Storage.Staff;

namespace Bot.Storage.Tests.Compliance;

/// <summary>Tries to sign in are counted before they are looked at, over all hosts.</summary>
public abstract class SignInCompliance(IStoreRecord record) : StoreCompliance(record)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private SignInThrottle Throttle => Store.Get<SignInThrottle>();

    [Fact]
    public async Task ManyTriesAtOnce_AreNoMoreThanTheLimit()
    {
        var other = OpenHost().Get<SignInThrottle>();

        var waits = await Task.WhenAll(
            Enumerable.Range(0, 40).Select(i => (i % 2 == 0 ? Throttle : other).TryAsync("account:chan", 5, Window))
        );

        Assert.Equal(5, waits.Count(w => w is null));
        Assert.All(waits.OfType<TimeSpan>(), w => Assert.InRange(w, TimeSpan.FromTicks(1), Window));
    }

    [Fact]
    public async Task TriesThatFailWhileItWaits_MakeTheWaitNoLonger()
    {
        await FillAsync();
        Clock.Advance(Window - TimeSpan.FromSeconds(1));
        Assert.NotNull(await Throttle.TryAsync("k", 5, Window));
        Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Null(await Throttle.TryAsync("k", 5, Window));
    }

    [Fact]
    public async Task ASuccess_ForgetsItsOwnFailures_AndIsNotHeldAgainstTheOthers()
    {
        await FillAsync();
        for (var i = 0; i < 10; i++)
        {
            Assert.Null(await Throttle.TryAsync("address", 2, Window));
            await Throttle.SucceededAsync("k", ["address"], Window);
        }

        Assert.Null(await Throttle.TryAsync("k", 5, Window));
    }

    [Fact]
    public async Task Forgiven_AreTheFailuresOfTheAccount_FromEverywhere_AndOfNobodyElse()
    {
        string[] keys = ["account:chan", "account:chan|10.0.0.1", "account:chanel"];
        foreach (var key in keys)
        {
            await Throttle.TryAsync(key, 1, Window);
        }

        await Throttle.ForgiveAsync("account:chan");

        Assert.Null(await Throttle.TryAsync(keys[0], 1, Window));
        Assert.Null(await Throttle.TryAsync(keys[1], 1, Window));
        Assert.NotNull(await Throttle.TryAsync(keys[2], 1, Window));
    }

    [Fact]
    public async Task WhereAnAccountHasSignedIn_IsKnownForAMonth()
    {
        await Throttle.KnowAsync("known:chan|home");
        Clock.Advance(TimeSpan.FromDays(29));
        await Throttle.SucceededAsync("k", [], Window);
        Assert.True(await Throttle.KnowsAsync("known:chan|home"));
        Assert.False(await Throttle.KnowsAsync("known:chan|elsewhere"));
        Clock.Advance(TimeSpan.FromDays(2));

        Assert.False(await Throttle.KnowsAsync("known:chan|home"));
    }

    [Fact]
    public async Task TheFirstAccounts_AreAllThere_OrNone_AndAreMadeOnce()
    {
        var accounts = Store.Get<StaffAccounts>();
        StaffAccount[] first =
        [
            new()
            {
                Id = "1",
                UserName = "agent",
                Name = "A",
            },
            new()
            {
                Id = "2",
                UserName = "admin",
                Name = "B",
                Roles = ["admin"],
            },
        ];
        var announced = 0;
        Task AnnounceAsync()
        {
            announced++;
            return Task.CompletedTask;
        }

        // It dies between two accounts, or before the commit.
        for (var points = 0; points < 40 && announced == 0; points++)
        {
            Store.Probe.CrashAfter(points);
            await Assert.ThrowsAsync<CrashedException>(() => accounts.AddFirstAsync(first, "system", AnnounceAsync));
            Store.Probe.Never();
            Assert.Empty(await accounts.ListAsync());
        }

        Assert.Equal(1, announced);
        Assert.True(await accounts.AddFirstAsync(first, "system", AnnounceAsync));
        Assert.Equal(["admin", "agent"], (await accounts.ListAsync()).Select(a => a.UserName));
        Assert.False(await accounts.AddFirstAsync([first[0] with { Id = "3", UserName = "another" }], "system", AnnounceAsync));
        Assert.Equal((2, 2), (announced, (await accounts.ListAsync()).Count));
    }

    [Fact]
    public async Task AReading_IsNotedOnceADay_OverAllHosts()
    {
        var (here, there) = (Store.Get<ReadingLog>(), OpenHost().Get<ReadingLog>());

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => (i % 2 == 0 ? here : there).NoteAsync("chan", "conversation-read", "c1")));
        await here.NoteAsync("wong", "conversation-read", "c1");
        await here.NoteAsync("chan", "conversation-read", "c2");
        Assert.Equal(3, await ReadingsAsync());

        // 9:00 in Greenwich; Hong Kong's day ends seven hours later.
        Clock.Advance(TimeSpan.FromHours(6.9));
        await there.NoteAsync("chan", "conversation-read", "c1");
        Assert.Equal(3, await ReadingsAsync());
        Clock.Advance(TimeSpan.FromHours(0.2));
        await there.NoteAsync("chan", "conversation-read", "c1");
        Assert.Equal(4, await ReadingsAsync());
        Assert.Null(await Store.Get<AuditLog>().FindBreakAsync());
        Assert.Equal(1, Assert.Single(await Store.Database.ReadAsync(s => s.QueryAsync<long>("SELECT count(*) FROM noted_readings"))));
    }

    private async Task<int> ReadingsAsync() =>
        (await Store.Get<AuditLog>().ListAsync(null, 100)).Count(e => e.Action == "conversation-read");

    private async Task FillAsync()
    {
        for (var i = 0; i < 6; i++)
        {
            await Throttle.TryAsync("k", 5, Window);
        }
    }
}
