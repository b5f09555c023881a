using Bot.Dialogs.Conversations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Host.Tests.Channels.Phone.ConversationRelay;

/// <summary>Sockets on which nothing is said.</summary>
public sealed class RelaySilenceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    [Fact]
    public async Task ASocketThatNeverSaysItsCall_IsClosed()
    {
        await using var host = await StartAsync();
        await using var carrier = await FakeCarrier.ConnectAsync(host.Server);
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
}
