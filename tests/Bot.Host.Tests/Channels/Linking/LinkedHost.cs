using Bot.Host.Channels.WhatsApp.Sending;
using Bot.Host.Tests.Channels.Phone.AudioCodes;
using Bot.Host.Tests.Channels.WhatsApp;
using Bot.Host.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Linking;

/// <summary>
/// The whole host with web chat, WhatsApp and a telephone gateway; what is answered is scripted, linking is the real one.
/// </summary>
public sealed class LinkedHost : HostFactory
{
    private static readonly WhatsAppUnderTest Channel = new();

    public LinkedHost()
        : base(new(Channel.Settings.Concat(new AudioCodesUnderTest().Settings)) { ["Phone:TransferTo:default"] = null }) { }

    public WhatsAppUnderTest WhatsApp => Channel;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.AddHttpClient<GraphClient>().ConfigurePrimaryHttpMessageHandler(() => Channel.Graph);
        });
    }
}
