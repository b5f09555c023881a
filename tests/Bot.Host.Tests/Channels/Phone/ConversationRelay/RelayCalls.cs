using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Protocol.Activities;

namespace Bot.Host.Tests.Channels.Phone.ConversationRelay;

/// <summary>Calls of a carrier.</summary>
public abstract class RelayCalls : IDisposable
{
    private protected readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private protected async Task<FakeCarrier> BegunAsync(ChannelHost host, string to = "+85220000000")
    {
        var carrier = await FakeCarrier.ConnectAsync(host.Server);
        await carrier.SetUpAsync(to: to);
        await host.UntilAsync(async () => (await host.AnswersAsync()).Count == 1);
        return carrier;
    }

    private protected async Task<ChannelHost> StartAsync(
        Func<TurnWork, IReadOnlyList<Activity>>? answers = null,
        Dictionary<string, string?>? settings = null
    )
    {
        var host = await ChannelHost.StartAsync(new RelayUnderTest(), _folder.Path, settings: settings);
        host.Handler.Answers = answers;
        return host;
    }
}
