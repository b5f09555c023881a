using Bot.Host.Channels.Connector;
using Bot.Host.Channels.Delegates;
using Bot.Host.Tests.Channels.BotFramework;
using Bot.Host.Tests.Channels.WhatsApp;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Delegates;

/// <summary>A host that gives turns to the bot of a department.</summary>
public abstract class DelegateHost : IDisposable
{
    private protected readonly TemporaryFolder _folder = new();
    private protected readonly WhatsAppUnderTest _channel = new();
    private protected readonly FakeBot _bot = new();
    private protected readonly FakeCloud _cloud = new();

    public void Dispose() => _folder.Dispose();

    private protected Task<ChannelHost> StartAsync() =>
        ChannelHost.StartAsync(
            _channel,
            _folder.Path,
            services: services =>
            {
                services.AddDelegates();
                services.AddHttpClient<DelegateClient>().ConfigurePrimaryHttpMessageHandler(() => _bot);
                services.AddHttpClient(nameof(ConnectorCallers)).ConfigurePrimaryHttpMessageHandler(() => _cloud);
            },
            settings: new Dictionary<string, string?>
            {
                ["Delegates:PublicUrl"] = "https://bot.test",
                ["Delegates:Bots:0:Name"] = "department",
                ["Delegates:Bots:0:AppId"] = "dept-app",
                ["Delegates:Bots:0:Endpoint"] = "https://department.test/api/messages",
                ["Delegates:Bots:0:Departments:0"] = "immd",
                ["Delegates:Bots:0:TimeLimit"] = "00:00:01",
                ["Delegates:Bots:1:Name"] = "other",
                ["Delegates:Bots:1:AppId"] = "other-app",
                ["Delegates:Bots:1:Endpoint"] = "https://other.test/api/messages",
                ["Delegates:Bots:1:Departments:0"] = "td",
            },
            map: app => app.MapConnector()
        );

    private protected async Task SayAsync(ChannelHost host, string text)
    {
        await _channel.PostAsync(host.Client, _channel.TextBody(1, "m1", text), CallerProof.Good);
        await host.UntilAsync(async () => (await host.AnswersAsync()).Count >= 1);
    }
}
