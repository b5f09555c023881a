using Bot.Dialogs.Conversations;
using Bot.Host.Channels.Phone.ConversationRelay;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Host.Tests.Channels.Phone.ConversationRelay;

/// <summary>Sockets on which nothing is said.</summary>
public sealed class RelaySilenceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TimerClock _time = new();

    [Fact]
    public async Task ASocketThatNeverSaysItsCall_IsClosed()
    {
        await using var host = await StartAsync();
        var waiting = _time.NextTimerOf(new ConversationRelayOptions().SetUpWithin);
        await using var carrier = await FakeCarrier.ConnectAsync(host.Server);

        // The handshake is over before the host has begun to wait for the setup.
        await waiting;
        await carrier.PromptAsync("before the setup", "en-US");
        var next = carrier.NextAsync();
        _time.Advance(TimeSpan.FromSeconds(14));
        Assert.False(next.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.Null(await next);
        Assert.Empty(await host.EntriesAsync());
    }

    [Fact]
    public async Task TheGreetingThatTheCarrierSpeaks_IsNoSilence()
    {
        await using var host = await StartAsync();
        await using var carrier = await FakeCarrier.ConnectAsync(host.Server);
        await carrier.SetUpAsync(to: "+85220000001");
        // Frames are worked one after the other: once this one is, the setup is too.
        await carrier.SendAsync("""{"type":"error","description":"none"}""");
        await host.UntilAsync(async () => (await host.EntriesAsync()).Any(e => e.Kind == EntryKind.Event));

        // The greeting has twenty words, which take eight seconds; the caller has eight more.
        _time.Advance(TimeSpan.FromSeconds(14));
        await carrier.PromptAsync("how much", "en-US");
        Assert.Equal("how much.", await carrier.HearAsync());
    }

    public void Dispose() => _folder.Dispose();

    private Task<ChannelHost> StartAsync() =>
        ChannelHost.StartAsync(new RelayUnderTest(), _folder.Path, services: services => services.AddSingleton<TimeProvider>(_time));

    /// <summary>A clock that stands still, and says when somebody begins to wait by it.</summary>
    private sealed class TimerClock() : FakeTimeProvider(DateTimeOffset.UtcNow)
    {
        private TimeSpan _due;
        private TaskCompletionSource? _made;

        public Task NextTimerOf(TimeSpan due)
        {
            _due = due;
            var made = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            Volatile.Write(ref _made, made);
            return made.Task.WaitAsync(TimeSpan.FromSeconds(20));
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            if (Volatile.Read(ref _made) is { } made && dueTime == _due)
            {
                made.TrySetResult();
            }

            return timer;
        }
    }
}
