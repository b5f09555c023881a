using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Phone.Jambonz;
using Bot.Host.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Phone.Jambonz;

/// <summary>
/// The platform as a caller: each call comes in before its turns do. A turn has no id; one signature, over one time and one body, is one
/// request.
/// </summary>
public sealed class JambonzUnderTest : ChannelUnderTest
{
    private const string Secret = "wh_secret";
    private readonly long _at = DateTimeOffset.UtcNow.ToUnixTimeSeconds();

    public override string Name => JambonzOptions.Channel;

    public override int BodyLimit => 256 * 1024;

    public override string? Greeting => "Hello. This is an automated assistant";

    public override IReadOnlyDictionary<string, string?> Settings { get; } =
        new Dictionary<string, string?>
        {
            ["Jambonz:Secret"] = Secret,
            ["Phone:TurnWait"] = "00:00:01",
            ["Phone:Language"] = "English",
        };

    public override void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WebOptions>().BindConfiguration("Web");
        services.AddSingleton<PublicAddress>();
        services.AddJambonz();
    }

    public override void Map(WebApplication app)
    {
        app.UseErrorBodies();
        app.MapJambonz();
    }

    public override byte[] TextBody(int resident, string id, string text) => Body(resident, id, "speechDetected", text);

    public override byte[] UnknownTypeBody(int resident, string id) => Body(resident, id, "hologram", "");

    public override async Task<CallerAnswer> PostAsync(
        HttpClient client,
        byte[] body,
        CallerProof proof,
        CancellationToken cancellationToken = default
    )
    {
        var text = Encoding.UTF8.GetString(body);
        if (
            proof == CallerProof.Good
            && Enumerable.Range(1, 9).FirstOrDefault(r => text.Contains($"\"call_sid\":\"call-{r}\"", StringComparison.Ordinal))
                is > 0
                    and var resident
        )
        {
            var call =
                $$"""{"call_sid":"call-{{resident}}","account_sid":"a","application_sid":"b","direction":"inbound","from":"+8529123456{{resident}}","to":"+85220000001","call_status":"trying","sip_status":"""
                + $$"""100}""";
            await SendAsync(
                client,
                "/phone/jambonz",
                Encoding.UTF8.GetBytes(call),
                Signed(Encoding.UTF8.GetBytes(call), Secret),
                cancellationToken
            );
        }

        return await SendAsync(
            client,
            "/phone/jambonz/turn",
            body,
            proof switch
            {
                CallerProof.Good => Signed(body, Secret),
                CallerProof.Bad => Signed(body, "another secret"),
                CallerProof.OfAnother => Signed(TextBody(1, "earlier", "earlier"), Secret),
                _ => null,
            },
            cancellationToken
        );
    }

    private string Signed(byte[] body, string secret) => $"t={_at},v1={JambonzSignature.Of(secret, _at, body)}";

    private async Task<CallerAnswer> SendAsync(
        HttpClient client,
        string path,
        byte[] body,
        string? signature,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = MediaTypeHeaderValue.Parse(ContentType) } },
        };
        if (signature is not null)
        {
            request.Headers.Add("Jambonz-Signature", signature);
        }

        using var response = await client.SendAsync(request, cancellationToken);
        return new((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
    }

    private static byte[] Body(int resident, string id, string reason, string text) =>
        Encoding.UTF8.GetBytes(
            new JsonObject
            {
                ["call_sid"] = $"call-{resident}",
                ["request_id"] = id,
                ["reason"] = reason,
                ["speech"] = new JsonObject
                {
                    ["language_code"] = "en-US",
                    ["is_final"] = true,
                    ["alternatives"] = new JsonArray(new JsonObject { ["transcript"] = text, ["confidence"] = 0.9 }),
                },
            }.ToJsonString()
        );
}
