using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Phone.AudioCodes;
using Bot.Host.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Phone.AudioCodes;

/// <summary>
/// A strict gateway: it opens each conversation before it posts, follows the addresses that it was given, and reads what it gets to the
/// letter.
/// </summary>
public sealed class AudioCodesUnderTest : ChannelUnderTest
{
    public const string Token = "the-gateways-own-token";

    public override string Name => "audiocodes";

    public override int BodyLimit => 256 * 1024;

    public override IReadOnlyDictionary<string, string?> Settings { get; } =
        new Dictionary<string, string?>
        {
            ["AudioCodes:Token"] = Token,
            ["Phone:TurnWait"] = "00:00:01",
            ["Phone:Lines:+85220000001:Language"] = "English",
            ["Phone:TransferTo:default"] = "+85228246111",
        };

    public override void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WebOptions>().BindConfiguration("Web");
        services.AddSingleton<PublicAddress>();
        services.AddAudioCodes();
    }

    public override void Map(WebApplication app)
    {
        app.UseErrorBodies();
        app.MapAudioCodes();
    }

    public override byte[] TextBody(int resident, string id, string text) =>
        Body(
            resident,
            new()
            {
                ["id"] = id,
                ["type"] = "message",
                ["text"] = text,
                ["parameters"] = new JsonObject { ["confidence"] = 0.91, ["participant"] = "caller" },
            }
        );

    public override byte[] UnknownTypeBody(int resident, string id) =>
        Body(
            resident,
            new()
            {
                ["id"] = id,
                ["type"] = "hologram",
                ["name"] = "x",
            }
        );

    public override async Task<CallerAnswer> PostAsync(
        HttpClient client,
        byte[] body,
        CallerProof proof,
        CancellationToken cancellationToken = default
    )
    {
        var resident = 1;
        for (var r = 1; r <= 9; r++)
        {
            resident = body.AsSpan().StartsWith(Encoding.UTF8.GetBytes($"{{\"conversation\":\"call-{r}\"")) ? r : resident;
        }

        var opened = await SendAsync(
            client,
            "/phone/audiocodes",
            $$"""{"conversation":"call-{{resident}}","id":"x","timestamp":"2026-11-22T10:07:55.145Z"}""",
            Token,
            cancellationToken
        );
        var url = (string)JsonNode.Parse(opened.Body)!["activitiesURL"]!;
        var token = proof switch
        {
            CallerProof.Good => Token,
            CallerProof.None => null,
            CallerProof.Bad => "another",
            _ => "a-token-of-last-year",
        };
        return await SendAsync(
            client,
            new Uri(url).AbsolutePath,
            new ByteArrayContent(body) { Headers = { ContentType = MediaTypeHeaderValue.Parse(ContentType) } },
            token,
            cancellationToken
        );
    }

    public static Task<CallerAnswer> SendAsync(
        HttpClient client,
        string path,
        string body,
        string? token = Token,
        CancellationToken cancellationToken = default
    ) => SendAsync(client, path, new StringContent(body, Encoding.UTF8, "application/json"), token, cancellationToken);

    private static async Task<CallerAnswer> SendAsync(
        HttpClient client,
        string path,
        HttpContent body,
        string? token,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        using var response = await client.SendAsync(request, cancellationToken);
        return new((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
    }

    private static byte[] Body(int resident, JsonObject activity)
    {
        activity["timestamp"] = "2026-11-22T10:07:55.145Z";
        activity["language"] = "en-US";
        return Encoding.UTF8.GetBytes(
            new JsonObject { ["conversation"] = $"call-{resident}", ["activities"] = new JsonArray(activity) }.ToJsonString()
        );
    }
}
