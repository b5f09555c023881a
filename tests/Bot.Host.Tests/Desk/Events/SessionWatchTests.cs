using Bot.Host.Desk.Events;
using Bot.Storage.Database;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Host.Tests.Desk.Events;

public sealed class SessionWatchTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly CancellationTokenSource _gone = new();
    private readonly SemaphoreSlim _looked = new(0);

    [Fact]
    public async Task AStoreThatIsAwayForAMoment_DoesNotLetADismissedMemberListenOn()
    {
        var watch = WatchAsync(true, null, true, null, false);

        for (var i = 0; i < 5; i++)
        {
            await NextLookAsync();
        }

        await watch;
        Assert.True(_gone.IsCancellationRequested);
    }

    [Fact]
    public async Task AStoreThatStaysAway_EndsTheStream()
    {
        var watch = WatchAsync(true, null, null, null);

        for (var i = 0; i < 4; i++)
        {
            Assert.False(_gone.IsCancellationRequested);
            await NextLookAsync();
        }

        await watch;
        Assert.True(_gone.IsCancellationRequested);
    }

    /// <param name="looks">What each look finds: open, ended, or null: the store does not answer.</param>
    private Task WatchAsync(params bool?[] looks)
    {
        var next = 0;
        return SessionWatch.EndWithAsync(
            _ =>
            {
                _looked.Release();
                return looks[next++] is { } open ? Task.FromResult(open) : throw new StoreUnavailableException("away");
            },
            _clock,
            _gone
        );
    }

    private async Task NextLookAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await _looked.WaitAsync(TimeSpan.FromMilliseconds(10), patience.Token))
        {
            _clock.Advance(SessionWatch.Recheck);
        }
    }
}
