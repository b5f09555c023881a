using System.Text;
using Bot.Host.Channels.Phone.ConversationRelay;
using Bot.Host.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Phone.ConversationRelay;

/// <summary>The channel in a host of its own, under the address that the signature vector of protocols §6.2 names.</summary>
public sealed class RelayUnderTest : ChannelUnderTest
{
    public const string AuthToken = "12345";
    public const string Address = "https://bot.example.gov.hk";

    public override string Name => "conversationrelay";

    public override int BodyLimit => 64 * 1024;

    public override IReadOnlyDictionary<string, string?> Settings { get; } =
        new Dictionary<string, string?>
        {
            ["Web:PublicUrl"] = Address,
            ["ConversationRelay:AuthToken"] = AuthToken,
            ["ConversationRelay:Token"] = "a-long-telnyx-secret",
            ["Phone:Lines:+85220000000:Language"] = "Cantonese",
            ["Phone:Lines:+85220000000:Department"] = "immd",
            ["Phone:Lines:+85220000001:Language"] = "English",
        };

    public override void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WebOptions>().BindConfiguration("Web");
        services.AddSingleton<PublicAddress>();
        services.AddConversationRelay();
    }

    public override void Map(WebApplication app)
    {
        app.UseErrorBodies();
        app.UseWebSockets();
        app.MapConversationRelay();
    }

    public override byte[] TextBody(int resident, string id, string text) => Encoding.UTF8.GetBytes(text);

    public override byte[] UnknownTypeBody(int resident, string id) => "{}"u8.ToArray();

    public override Task<CallerAnswer> PostAsync(
        HttpClient client,
        byte[] body,
        CallerProof proof,
        CancellationToken cancellationToken = default
    ) => throw new NotSupportedException("The channel has a socket, not posts: see RelayTests.");
}
