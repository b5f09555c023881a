using Bot.TestServers;

namespace Bot.Storage.Tests.Redis;

public sealed class RedisSignalsTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(25);

    private readonly RedisServer _redis = new();
    private RedisHost _one = null!;
    private RedisHost _two = null!;

    public async Task InitializeAsync()
    {
        await _redis.StartAsync();
        _one = await RedisHost.StartAsync(_redis.Address);
        _two = await RedisHost.StartAsync(_redis.Address);
        await HearsAsync();
    }

    public async Task DisposeAsync()
    {
        await _one.DisposeAsync();
        await _two.DisposeAsync();
        await _redis.DisposeAsync();
    }

    [Fact]
    public async Task Transients_ReachListenersOnOtherHosts()
    {
        using var subscription = _two.Signals.Subscribe("c1");
        _one.Signals.Transient("c1", """{"type":"typing"}""");

        Assert.Equal(["""{"type":"typing"}"""], await subscription.WaitAsync().AsTask().WaitAsync(Patience));
    }

    [Fact]
    public async Task QueuedWork_WakesWorkersOnOtherHosts()
    {
        var turn = _two.WakeUps.WaitForTurnAsync(TimeSpan.FromMinutes(5), TimeProvider.System, CancellationToken.None);
        var message = _two.WakeUps.WaitForOutboxAsync("whatsapp", TimeSpan.FromMinutes(5), TimeProvider.System, CancellationToken.None);
        _one.WakeUps.TurnQueued();
        _one.WakeUps.OutboxQueued("whatsapp");

        await Task.WhenAll(turn, message).WaitAsync(Patience);
    }

    [Fact]
    public async Task WhenRedisIsGone_CommitsGoOn_AndSignalsComeBackByThemselves()
    {
        await _redis.StopAsync();
        for (var i = 0; i < 50; i++)
        {
            _one.Signals.Changed("c1");
            await _one.RateLimits.TakeAsync("k", 10_000, TimeSpan.FromHours(1));
        }

        await _redis.StartAsync();

        await HearsAsync();
    }

    [Fact]
    public async Task RateLimits_CountOverHosts()
    {
        var window = TimeSpan.FromDays(300);
        Assert.Equal(TimeSpan.Zero, await _one.RateLimits.TakeAsync("k", 2, window));
        Assert.Equal(TimeSpan.Zero, await _two.RateLimits.TakeAsync("k", 2, window));
        Assert.InRange(await _one.RateLimits.TakeAsync("k", 2, window), TimeSpan.FromTicks(1), window);
        Assert.Equal(TimeSpan.Zero, await _one.RateLimits.TakeAsync("other", 2, window));
        await _two.RateLimits.GiveBackAsync("k");
        await _two.RateLimits.GiveBackAsync("k");
        Assert.Equal(TimeSpan.Zero, await _one.RateLimits.TakeAsync("k", 2, window));
        await _one.RateLimits.GiveBackAsync("never taken");
        Assert.Equal(TimeSpan.Zero, await _one.RateLimits.TakeAsync("never taken", 1, window));
        Assert.NotEqual(TimeSpan.Zero, await _one.RateLimits.TakeAsync("never taken", 1, window));
    }

    /// <summary>Signals until the other host hears: connections are made, and made again, in their own time.</summary>
    private async Task HearsAsync()
    {
        using var subscription = _two.Signals.Subscribe("heard");
        using var given = new CancellationTokenSource(Patience);
        var heard = subscription.WaitAsync(given.Token).AsTask();
        while (!heard.IsCompleted)
        {
            _one.Signals.Changed("heard");
            await Task.WhenAny(heard, Task.Delay(50, given.Token));
        }

        await heard;
    }
}
