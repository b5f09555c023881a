using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Bot.Load.Ack;

/// <summary>
/// Posts at a steady rate, whatever the answers do, and counts from the moment at which each post was due: a host that stalls is not
/// spared.
/// </summary>
internal sealed class AckRun(string root, int conversations, int each, double rate)
{
    private const string Secret = "load-app-secret";

    public async Task<IReadOnlyList<string>> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("bot-ack-").FullName;
        try
        {
            // What would be slow stays slow: the cloud's address takes no connection, and no answer waits for it.
            using var host = new HostProcess(
                root,
                folder,
                new Dictionary<string, string>
                {
                    ["Data__Folder"] = Path.Combine(folder, "data"),
                    ["Knowledge__Folder"] = Path.Combine(root, "knowledge-base"),
                    ["Knowledge__Lexical"] = "true",
                    ["Turns__Handler"] = "echo",
                    ["Logging__LogLevel__Default"] = "Warning",
                    ["WhatsApp__AppSecret"] = Secret,
                    ["WhatsApp__VerifyToken"] = "verify",
                    ["WhatsApp__AccessToken"] = "token",
                    ["WhatsApp__GraphUrl"] = "http://127.0.0.1:9",
                    ["BotFramework__AllowAnonymous"] = "true",
                    ["Channels__whatsapp__MessagesPerMinute"] = "10000",
                    ["Channels__botframework__MessagesPerMinute"] = "10000",
                }
            );
            await host.StartAsync();
            using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = conversations })
            {
                BaseAddress = host.Address,
            };
            await MeasureAsync(client, WhatsApp, 20, 20);
            await MeasureAsync(client, BotFramework, 20, 20);
            var whatsApp = await MeasureAsync(client, WhatsApp, conversations * each, rate);
            var framework = await MeasureAsync(client, BotFramework, conversations * each, rate);
            return
            [
                Line("WhatsApp webhook, text", whatsApp),
                Line("/api/messages", framework),
                Line("WhatsApp webhook, picture to be fetched", await MeasureAsync(client, Picture, conversations, rate)),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<IReadOnlyList<double>> MeasureAsync(
        HttpClient client,
        Func<int, int, HttpRequestMessage> make,
        int count,
        double perSecond
    )
    {
        var times = new ConcurrentBag<double>();
        var started = Stopwatch.GetTimestamp();
        var posts = new List<Task>(count);
        for (var number = 0; number < count; number++)
        {
            var due = TimeSpan.FromSeconds(number / perSecond);
            if (due - Stopwatch.GetElapsedTime(started) is { } wait && wait > TimeSpan.Zero)
            {
                await Task.Delay(wait);
            }

            posts.Add(PostAsync(make(number % conversations, number), due));
        }

        await Task.WhenAll(posts);
        return [.. times.Order()];

        async Task PostAsync(HttpRequestMessage request, TimeSpan due)
        {
            using (request)
            {
                using var response = await client.SendAsync(request);
                times.Add((Stopwatch.GetElapsedTime(started) - due).TotalMilliseconds);
                if (response.StatusCode != HttpStatusCode.OK)
                {
                    throw new InvalidOperationException($"{request.RequestUri} answered {(int)response.StatusCode}.");
                }
            }
        }
    }

    private static HttpRequestMessage WhatsApp(int resident, int number) =>
        Signed(resident, number, "text", new { body = "how much is it?" });

    private static HttpRequestMessage Picture(int resident, int number) =>
        Signed(resident, number, "image", new { id = "m1", mime_type = "image/jpeg" });

    private static HttpRequestMessage Signed(int resident, int number, string type, object content)
    {
        var from = string.Create(CultureInfo.InvariantCulture, $"8529{resident:D7}");
        var message = new Dictionary<string, object>
        {
            ["from"] = from,
            ["id"] = $"wamid.{type}.{resident}.{number}.{Stopwatch.GetTimestamp()}",
            ["timestamp"] = $"{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}",
            ["type"] = type,
            [type] = content,
        };
        var value = new
        {
            messaging_product = "whatsapp",
            metadata = new { display_phone_number = "85230000000", phone_number_id = "1555" },
            contacts = new[] { new { wa_id = from, profile = new { name = "R" } } },
            messages = new[] { message },
        };
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                @object = "whatsapp_business_account",
                entry = new[] { new { id = "1", changes = new[] { new { field = "messages", value } } } },
            }
        );
        var request = new HttpRequestMessage(HttpMethod.Post, "/channels/whatsapp/webhook")
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } },
        };
        request.Headers.Add(
            "X-Hub-Signature-256",
            "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), body))
        );
        return request;
    }

    private static HttpRequestMessage BotFramework(int resident, int number)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new Dictionary<string, object>
            {
                ["type"] = "message",
                ["id"] = $"m{resident}-{number}-{Stopwatch.GetTimestamp()}",
                ["channelId"] = "test",
                ["serviceUrl"] = "http://127.0.0.1:9/",
                ["text"] = "how much is it?",
                ["from"] = new { id = $"u{resident}" },
                ["recipient"] = new { id = "bot" },
                ["conversation"] = new { id = $"c{resident}" },
            }
        );
        return new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } },
        };
    }

    private string Line(string what, IReadOnlyList<double> times) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {conversations} | {rate:0} | {times.Count:N0} | {At(times, 0.5):0.0} | {At(times, 0.95):0.0} | "
                + $"{At(times, 0.99):0.0} | {times[^1]:0.0} |"
        );

    private static double At(IReadOnlyList<double> times, double share) => times[Math.Min(times.Count - 1, (int)(times.Count * share))];
}
