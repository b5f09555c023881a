using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Phone.ConversationRelay;
using Bot.Host.Tests.Channels.Samples;
using Microsoft.AspNetCore.TestHost;

namespace Bot.Host.Tests.Channels.Phone.ConversationRelay;

/// <summary>
/// The carrier's side of one socket, strict: a frame of ours with an unknown type or field, a wrong kind of value, or text that a voice
/// would misread fails the test (the carrier answers such with error 64107; protocols §6.2).
/// </summary>
internal sealed class FakeCarrier : IAsyncDisposable
{
    private static readonly ILookup<string, JsonObject> Samples = ProtocolSamples
        .Read("conversationrelay.sends.jsonl")
        .ToLookup(sample => (string)sample["type"]!);

    private readonly WebSocket _socket;

    private FakeCarrier(WebSocket socket) => _socket = socket;

    public static async Task<FakeCarrier> ConnectAsync(TestServer server, string? signature = null, string path = "/phone/relay")
    {
        var client = server.CreateWebSocketClient();
        client.ConfigureRequest = request =>
        {
            if (signature != "")
            {
                request.Headers["X-Twilio-Signature"] =
                    signature ?? TwilioSignature.Of(RelayUnderTest.AuthToken, "wss://bot.example.gov.hk/phone/relay", []);
            }
        };
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        return new(await client.ConnectAsync(new Uri(server.BaseAddress, path), limit.Token));
    }

    public Task SetUpAsync(string callSid = "CA1", string from = "+85291234567", string to = "+85220000000") =>
        SendAsync(
            $$$"""
            {"type":"setup","sessionId":"VX1","accountSid":"AC1","parentCallSid":"","callSid":"{{{callSid}}}",
             "from":"{{{from}}}","to":"{{{to}}}","forwardedFrom":"","callType":"PSTN","callerName":"","direction":"inbound",
             "callStatus":"RINGING","customParameters":{"svc":"immd"}}
            """
        );

    public Task PromptAsync(string text, string lang = "yue-HK", bool last = true) =>
        SendAsync(
            new JsonObject
            {
                ["type"] = "prompt",
                ["voicePrompt"] = text,
                ["lang"] = lang,
                ["last"] = last,
            }.ToJsonString()
        );

    public Task KeyAsync(char digit) => SendAsync($$"""{"type":"dtmf","digit":"{{digit}}"}""");

    public Task InterruptAsync(string heard, string ms = "460") =>
        SendAsync(
            new JsonObject
            {
                ["type"] = "interrupt",
                ["utteranceUntilInterrupt"] = heard,
                ["durationUntilInterruptMs"] = JsonNode.Parse(ms),
            }.ToJsonString()
        );

    public async Task SendAsync(string json)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await _socket.SendAsync(Encoding.UTF8.GetBytes(json), WebSocketMessageType.Text, true, limit.Token);
    }

    /// <summary>Our next frame, checked; null when the socket was closed.</summary>
    public async Task<JsonObject?> NextAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (true)
        {
            var received = await _socket.ReceiveAsync(buffer.AsMemory(length), limit.Token);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            length += received.Count;
            if (received.EndOfMessage)
            {
                return Checked(JsonNode.Parse(buffer.AsSpan(0, length))!.AsObject());
            }
        }
    }

    /// <summary>The words of our next text frame; a language frame may come before it.</summary>
    public async Task<string> HearAsync()
    {
        while (await NextAsync() is { } frame)
        {
            if ((string)frame["type"]! == "text")
            {
                return (string)frame["token"]!;
            }
        }

        throw new InvalidOperationException("The socket was closed instead.");
    }

    public Task DropAsync()
    {
        _socket.Abort();
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private static JsonObject Checked(JsonObject frame)
    {
        var type = (string)frame["type"]!;
        Assert.True(Samples.Contains(type), $"The carrier knows no frame of type '{type}'.");
        Assert.Empty(JsonShape.Unknown(frame, Samples[type]));
        switch (type)
        {
            case "text":
                var token = (string)frame["token"]!;
                Assert.Equal(JsonValueKind.True, frame["last"]!.GetValueKind());
                Assert.DoesNotMatch(@"[0-9*_#`\[\]<>$%/]|http", token);
                break;
            case "language":
                Assert.All(frame.Where(f => f.Key != "type"), f => Assert.Matches("^[a-z]{2,3}-[A-Z]{2}$", (string)f.Value!));
                break;
            case "end":
                Assert.Equal(JsonValueKind.String, frame["handoffData"]!.GetValueKind());
                Assert.NotNull(JsonNode.Parse((string)frame["handoffData"]!));
                break;
        }

        return frame;
    }
}
