using Bot.Protocol.Activities;

namespace Bot.Host.Tests.Channels.BotFramework;

/// <summary>A host with the Bot Framework's channel.</summary>
public abstract class BotFrameworkHost : IDisposable
{
    private protected readonly TemporaryFolder _folder = new();
    private protected readonly BotFrameworkUnderTest _channel = new();

    private protected FakeCloud Cloud => _channel.Cloud;

    public void Dispose() => _folder.Dispose();

    private protected Task<ChannelHost> StartAsync() => ChannelHost.StartAsync(_channel, _folder.Path);

    private protected Task<CallerAnswer> PostAsync(ChannelHost host, Activity activity, string? token = null) =>
        _channel.PostAsync(host.Client, ActivityJson.WriteUtf8(activity), $"Bearer {token ?? Cloud.Token()}");
}
