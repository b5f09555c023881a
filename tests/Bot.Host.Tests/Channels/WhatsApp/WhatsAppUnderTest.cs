using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.WhatsApp;
using Bot.Host.Channels.WhatsApp.Sending;
using Bot.Host.Channels.WhatsApp.Webhooks;
using Bot.Host.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.WhatsApp;

/// <summary>WhatsApp's cloud as a caller.</summary>
public sealed class WhatsAppUnderTest : ChannelUnderTest
{
    private const string Secret = "app-secret";

    /// <summary>Meta signs with non-ASCII escaped; other senders do not.</summary>
    private static readonly JsonSerializerOptions Escaped = new();
    private static readonly JsonSerializerOptions Raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal FakeGraph Graph { get; } = new();

    public bool SendsRaw { get; init; }

    public override string Name => "whatsapp";

    public override int BodyLimit => WebhookEndpoints.BodyLimit;

    public override IReadOnlyDictionary<string, string?> Settings { get; } =
        new Dictionary<string, string?>
        {
            ["WhatsApp:AppSecret"] = Secret,
            ["WhatsApp:VerifyToken"] = "verify-me",
            ["WhatsApp:AccessToken"] = "graph-token",
            ["WhatsApp:Numbers:1555"] = "immd",
            ["WhatsApp:Templates:0:Name"] = "late_reply",
            ["WhatsApp:Templates:0:Language"] = "zh_HK",
            ["WhatsApp:Templates:0:Body"] = "{{1}}",
            ["WhatsApp:Templates:0:Parameters:0"] = "reply",
        };

    public override void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddWhatsApp();
        services.AddHttpClient<GraphClient>().ConfigurePrimaryHttpMessageHandler(() => Graph);
    }

    public override void Map(WebApplication app)
    {
        app.UseErrorBodies();
        app.MapWhatsApp();
    }

    public override byte[] TextBody(int resident, string id, string text) =>
        Delivery(Message(resident, id, "text", new JsonObject { ["body"] = text }));

    public override byte[] UnknownTypeBody(int resident, string id) =>
        Delivery(Message(resident, id, "hologram", new JsonObject { ["shape"] = "cube" }));

    public override Task<CallerAnswer> PostAsync(
        HttpClient client,
        byte[] body,
        CallerProof proof,
        CancellationToken cancellationToken = default
    ) =>
        PostAsync(
            client,
            body,
            proof switch
            {
                CallerProof.Good => WebhookSignature.Sign(body, Secret),
                CallerProof.Bad => WebhookSignature.Sign(body, "another secret"),
                CallerProof.OfAnother => WebhookSignature.Sign(TextBody(1, "earlier", "earlier"), Secret),
                _ => null,
            },
            cancellationToken
        );

    public async Task<CallerAnswer> PostAsync(
        HttpClient client,
        byte[] body,
        string? signature,
        CancellationToken cancellationToken = default
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, WebhookEndpoints.Path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(ContentType);
        if (signature is not null)
        {
            request.Headers.TryAddWithoutValidation(WebhookSignature.Header, signature);
        }

        using var response = await client.SendAsync(request, cancellationToken);
        return new((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
    }

    /// <summary>The number of a resident.</summary>
    public static string Number(int resident) => $"8529123456{resident}";

    public static JsonObject Message(int resident, string id, string type, JsonNode body) =>
        new()
        {
            ["from"] = Number(resident),
            ["id"] = id,
            ["timestamp"] = $"{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}",
            ["type"] = type,
            [type] = body,
        };

    public byte[] Delivery(params JsonObject[] messages) => Envelope(new JsonObject { ["messages"] = new JsonArray([.. messages]) });

    public byte[] Statuses(params JsonObject[] statuses) => Envelope(new JsonObject { ["statuses"] = new JsonArray([.. statuses]) });

    public byte[] Envelope(JsonObject value)
    {
        value["messaging_product"] = "whatsapp";
        value["metadata"] = new JsonObject { ["display_phone_number"] = "85220000000", ["phone_number_id"] = "1555" };
        var delivery = new JsonObject
        {
            ["object"] = "whatsapp_business_account",
            ["entry"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = "WABA",
                    ["changes"] = new JsonArray(new JsonObject { ["field"] = "messages", ["value"] = value }),
                }
            ),
        };
        return Encoding.UTF8.GetBytes(delivery.ToJsonString(SendsRaw ? Raw : Escaped));
    }
}
