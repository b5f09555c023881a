using Bot.Host.Channels.Phone;
using Bot.Host.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Phone;

/// <summary>All phone channels in one host, for those whose carrier gives messages no ids and so cannot repeat them.</summary>
public sealed class PhoneHost : ChannelUnderTest
{
    public override string Name => "jambonz";

    public override int BodyLimit => 256 * 1024;

    public override IReadOnlyDictionary<string, string?> Settings { get; } =
        new Dictionary<string, string?>
        {
            ["Jambonz:Secret"] = "wh_secret",
            ["Genesys:Token"] = "genesys-token",
            ["Phone:Lines:+85220000001:Language"] = "English",
            ["Phone:TransferTo:default"] = "+85228246111",
        };

    public override void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WebOptions>().BindConfiguration("Web");
        services.AddSingleton<PublicAddress>();
        services.AddPhoneChannels();
    }

    public override void Map(WebApplication app)
    {
        app.UseErrorBodies();
        app.UseWebSockets();
        app.MapPhoneChannels();
    }

    public override byte[] TextBody(int resident, string id, string text) => throw new NotSupportedException();

    public override byte[] UnknownTypeBody(int resident, string id) => throw new NotSupportedException();

    public override Task<CallerAnswer> PostAsync(
        HttpClient client,
        byte[] body,
        CallerProof proof,
        CancellationToken cancellationToken = default
    ) => throw new NotSupportedException();
}
