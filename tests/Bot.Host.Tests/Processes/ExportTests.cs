using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Tests.Processes;

public sealed class ExportTests
{
    private const string AppSecret = "export-app-secret";
    private const string Marked = "What does zebrastripe77 cost, 斑馬條紋?";

    [Fact]
    public async Task AMessagesWay_ReachesACollectorAsOneTrace_WithoutItsText()
    {
        await using var collector = await OtlpCollector.StartAsync();
        var answered = new TaskCompletionSource<string>();
        await using var graph = await GraphAsync(answered);
        await using var installation = await Installation.OnSqliteAsync(
            new Dictionary<string, string>
            {
                ["Telemetry__OtlpEndpoint"] = collector.Address,
                ["OTEL_BSP_SCHEDULE_DELAY"] = "200",
                ["OTEL_METRIC_EXPORT_INTERVAL"] = "500",
                ["WhatsApp__AppSecret"] = AppSecret,
                ["WhatsApp__VerifyToken"] = "verify",
                ["WhatsApp__AccessToken"] = "access",
                ["WhatsApp__GraphUrl"] = graph.Urls.First(),
            }
        );
        var host = installation.Hosts[0];
        await PostAsync(host);
        await answered.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await host.StopAsync(); // what was not exported yet is, now

        var ways = collector.Spans.GroupBy(s => s.TraceId).Select(g => g.Select(s => s.Name).ToList()).ToList();
        var way = Assert.Single(ways, names => names.Contains("turn") && names.Contains("deliver"));
        Assert.Contains("Microsoft.AspNetCore.Hosting.HttpRequestIn", way); // the webhook
        Assert.Contains("POST", way); // the call of the channel
        Assert.DoesNotContain("zebrastripe77", collector.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("斑馬條紋", collector.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("zebrastripe77", host.Output, StringComparison.Ordinal);
        Assert.Contains("bot.turn.outcomes", collector.AllText, StringComparison.Ordinal);
        Assert.Contains("bot.delivery.attempts", collector.AllText, StringComparison.Ordinal);
    }

    private static async Task PostAsync(RealHost host)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                @object = "whatsapp_business_account",
                entry = new[]
                {
                    new
                    {
                        id = "1",
                        changes = new[]
                        {
                            new
                            {
                                field = "messages",
                                value = new
                                {
                                    messaging_product = "whatsapp",
                                    metadata = new { display_phone_number = "85230000000", phone_number_id = "100200300" },
                                    contacts = new[] { new { profile = new { name = "R" }, wa_id = "85290000001" } },
                                    messages = new[]
                                    {
                                        new
                                        {
                                            from = "85290000001",
                                            id = "wamid.1",
                                            timestamp = DateTimeOffset
                                                .UtcNow.ToUnixTimeSeconds()
                                                .ToString(System.Globalization.CultureInfo.InvariantCulture),
                                            type = "text",
                                            text = new { body = Marked },
                                        },
                                    },
                                },
                            },
                        },
                    },
                },
            }
        );
        using var request = new HttpRequestMessage(HttpMethod.Post, "/channels/whatsapp/webhook")
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } },
        };
        request.Headers.Authorization = null;
        request.Headers.Add(
            "X-Hub-Signature-256",
            "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(AppSecret), body))
        );
        using var response = await host.Client.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    private static async Task<WebApplication> GraphAsync(TaskCompletionSource<string> answered)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost(
            "/{version}/{number}/messages",
            async (HttpContext context) =>
            {
                using var body = await JsonDocument.ParseAsync(context.Request.Body);
                if (body.RootElement.TryGetProperty("to", out var to))
                {
                    answered.TrySetResult(to.GetString()!);
                }

                return Results.Json(
                    new { messaging_product = "whatsapp", messages = new[] { new { id = $"wamid.out{Stopwatch.GetTimestamp()}" } } }
                );
            }
        );
        await app.StartAsync();
        return app;
    }
}
