using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Bot.Host.Tests.Hosting;

/// <summary>Speaks Direct Line as bare HTTP, so that a test sees every byte of the wire.</summary>
internal sealed class DirectLineClient(HostFactory host, string? bearer = null)
{
    public const string Base = "/v3/directline";

    private readonly HttpClient _http = host.CreateClient(new() { AllowAutoRedirect = false });

    public string? Bearer { get; set; } = bearer;

    public string Conversation { get; private set; } = "";

    /// <summary>A resident of the site with a started conversation whose greeting has come.</summary>
    public static async Task<DirectLineClient> StartedAsync(HostFactory host)
    {
        var client = new DirectLineClient(host);
        var token = await client.JsonAsync(HttpMethod.Post, "/site/token");
        client.Bearer = (string)token["token"]!;
        await client.StartAsync();
        await client.WaitForAsync(activity => Text(activity).StartsWith("Hello", StringComparison.Ordinal));
        return client;
    }

    public static string Text(JsonNode activity) => (string?)activity["text"] ?? "";

    public async Task<JsonNode> StartAsync(string body = "{}")
    {
        var started = await JsonAsync(HttpMethod.Post, $"{Base}/conversations", body);
        Conversation = (string)started["conversationId"]!;
        return started;
    }

    public Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        string? body = null,
        Action<HttpRequestMessage>? with = null
    ) => SendAsync(method, path, body is null ? null : new StringContent(body, Encoding.UTF8, "application/json"), with);

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        HttpContent? content,
        Action<HttpRequestMessage>? with = null
    )
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        if (Bearer is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Bearer);
        }

        with?.Invoke(request);
        return await _http.SendAsync(request);
    }

    /// <summary>A call that must succeed, as JSON.</summary>
    public async Task<JsonNode> JsonAsync(HttpMethod method, string path, string? body = null)
    {
        var response = await SendAsync(method, path, body);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>A call that must be refused; gives the code of the error body and checks the rest.</summary>
    public static async Task<string> RefusedAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(status == response.StatusCode, $"{(int)response.StatusCode} {text}");
        var error = JsonNode.Parse(text)!["error"]!;
        Assert.False(string.IsNullOrWhiteSpace((string?)error["message"]));
        Assert.DoesNotContain(" at Bot.", text, StringComparison.Ordinal);
        return (string)error["code"]!;
    }

    public Task<HttpResponseMessage> PostRawAsync(string activity) =>
        SendAsync(HttpMethod.Post, $"{Base}/conversations/{Conversation}/activities", activity);

    public async Task<string> PostAsync(string activity)
    {
        var answer = await JsonAsync(HttpMethod.Post, $"{Base}/conversations/{Conversation}/activities", activity);
        return (string)answer["id"]!;
    }

    public Task<string> SayAsync(string text, string? clientId = null) =>
        PostAsync(
            new JsonObject
            {
                ["type"] = "message",
                ["text"] = text,
                ["from"] = new JsonObject { ["id"] = "whoever" },
                ["channelData"] = clientId is null ? null : new JsonObject { ["clientActivityID"] = clientId },
            }.ToJsonString()
        );

    public async Task<(List<JsonNode> Activities, string Watermark)> ListAsync(string? watermark = null)
    {
        var set = await JsonAsync(
            HttpMethod.Get,
            $"{Base}/conversations/{Conversation}/activities{(watermark is null ? "" : $"?watermark={watermark}")}"
        );
        return (set["activities"]!.AsArray().Select(a => a!).ToList(), (string)set["watermark"]!);
    }

    /// <summary>Reads a stream of its own until the activity comes, and returns all up to it.</summary>
    public async Task<List<JsonNode>> WaitForAsync(Func<JsonNode, bool> wanted, string watermark = "0")
    {
        var again = await JsonAsync(HttpMethod.Get, $"{Base}/conversations/{Conversation}?watermark={watermark}");
        using var stream = await StreamAsync((string)again["streamUrl"]!);
        return await ReadUntilAsync(stream, wanted);
    }

    public Task<WebSocket> StreamAsync(string address, string? origin = null)
    {
        var client = host.Server.CreateWebSocketClient();
        if (origin is not null)
        {
            client.ConfigureRequest = request => request.Headers.Origin = origin;
        }

        return client.ConnectAsync(new Uri(address), CancellationToken.None);
    }

    /// <summary>All activities of the stream up to the wanted one.</summary>
    public static async Task<List<JsonNode>> ReadUntilAsync(WebSocket stream, Func<JsonNode, bool> wanted)
    {
        var activities = new List<JsonNode>();
        while (true)
        {
            var set = await ReadFrameAsync(stream);
            Assert.NotNull((string?)set["watermark"]);
            foreach (var activity in set["activities"]!.AsArray())
            {
                activities.Add(activity!);
            }

            if (activities.Any(wanted))
            {
                return activities;
            }
        }
    }

    public static async Task<JsonNode> ReadFrameAsync(WebSocket stream)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var frame = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var read = await stream.ReceiveAsync(buffer, patience.Token);
            Assert.Equal(WebSocketMessageType.Text, read.MessageType);
            frame.Write(buffer, 0, read.Count);
            if (read.EndOfMessage)
            {
                return JsonNode.Parse(frame.ToArray())!;
            }
        }
    }
}
