using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Bot.Browser.Tests;

/// <summary>A resident on WhatsApp and one on the telephone, as their clouds speak for them.</summary>
internal sealed class OtherChannels(string address) : IDisposable
{
    private const string Secret = "the-secret-of-the-app";
    private const string Token = "the-token-of-the-gateway";

    private readonly HttpClient _http = new() { BaseAddress = new Uri(address) };

    /// <summary>What the host must know, as environment variables.</summary>
    public static IReadOnlyDictionary<string, string> Settings(string graph) =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["WhatsApp__AppSecret"] = Secret,
            ["WhatsApp__VerifyToken"] = "verify-me",
            ["WhatsApp__AccessToken"] = "graph-token",
            ["WhatsApp__GraphUrl"] = graph,
            ["AudioCodes__Token"] = Token,
        };

    public async Task WriteOnWhatsAppAsync(string number, string text)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                @object = "whatsapp_business_account",
                entry = new[]
                {
                    new
                    {
                        id = "WABA",
                        changes = new[]
                        {
                            new
                            {
                                field = "messages",
                                value = new
                                {
                                    messaging_product = "whatsapp",
                                    metadata = new { display_phone_number = "85220000000", phone_number_id = "1555" },
                                    messages = new[]
                                    {
                                        new
                                        {
                                            from = number,
                                            id = Guid.NewGuid().ToString("N"),
                                            timestamp = $"{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}",
                                            type = "text",
                                            text = new { body = text },
                                        },
                                    },
                                },
                            },
                        },
                    },
                },
            }
        );
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        content.Headers.TryAddWithoutValidation(
            "X-Hub-Signature-256",
            $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), body))}"
        );
        (await _http.PostAsync("/channels/whatsapp/webhook", content)).EnsureSuccessStatusCode();
    }

    public async Task RingAsync(string call)
    {
        await PostToGatewayAsync("/phone/audiocodes", new { conversation = call, id = "i" });
        await ActAsync(
            call,
            new
            {
                id = "s",
                type = "event",
                name = "start",
                language = "en-US",
                parameters = new { callee = "+85220000001", caller = "+85291234567" },
            }
        );
    }

    public Task SpeakAsync(string call, string text) =>
        ActAsync(
            call,
            new
            {
                id = Guid.NewGuid().ToString("N"),
                type = "message",
                language = "en-US",
                text,
            }
        );

    public void Dispose() => _http.Dispose();

    private Task ActAsync(string call, object activity) =>
        PostToGatewayAsync(
            $"/phone/audiocodes/conversation/{call}/activities",
            new { conversation = call, activities = new[] { activity } }
        );

    private async Task PostToGatewayAsync(string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        using var response = await _http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
