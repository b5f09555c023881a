using System.Net.WebSockets;
using System.Text.Json;

namespace Bot.Load;

/// <summary>
/// One conversation over Direct Line 3.0, as Web Chat holds it: HTTP to say, a WebSocket to hear, and back to where it was whenever that
/// ends.
/// </summary>
internal sealed class WebChatLine(DirectLineCalls calls, int number)
{
    private static readonly TimeSpan QuietFor = TimeSpan.FromSeconds(20);

    private string _token = "";
    private string? _stream;
    private string _watermark = "0";

    public string UserId => $"dl_{number}";

    public string Conversation { get; private set; } = "";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        using var generated = await calls.SendAsync(
            HttpMethod.Post,
            "tokens/generate",
            Installation.Secret,
            new { user = new { id = UserId } },
            cancellationToken
        );
        _token = generated.RootElement.GetProperty("token").GetString()!;
        using var started = await calls.SendAsync(HttpMethod.Post, "conversations", _token, new { }, cancellationToken);
        Conversation = started.RootElement.GetProperty("conversationId").GetString()!;
        _stream = started.RootElement.GetProperty("streamUrl").GetString();
    }

    /// <param name="id">The client's own id of it: said again with the same id it is the same message.</param>
    /// <param name="acked">Gets the time until the host had it.</param>
    public async Task SayAsync(string text, string id, Action<TimeSpan>? acked, CancellationToken cancellationToken)
    {
        using var answer = await calls.SendAsync(
            HttpMethod.Post,
            $"conversations/{Conversation}/activities",
            _token,
            new
            {
                type = "message",
                text,
                locale = "en",
                from = new { id = UserId },
                channelData = new { clientActivityID = id },
            },
            cancellationToken,
            acked
        );
    }

    /// <summary>All messages of the record, in order.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(CancellationToken cancellationToken)
    {
        using var all = await calls.SendAsync(
            HttpMethod.Get,
            $"conversations/{Conversation}/activities?watermark=0",
            _token,
            body: null,
            cancellationToken
        );
        return [.. Messages(all).Select(a => a.GetProperty("text").GetString()!)];
    }

    /// <summary>Hands each message with its sequence to <paramref name="take"/>, until <paramref name="isOver"/>.</summary>
    public async Task ListenAsync(Func<bool> isOver, Func<JsonElement, long, Task> take, CancellationToken cancellationToken)
    {
        while (!isOver() && !cancellationToken.IsCancellationRequested)
        {
            try
            {
                if (_stream is null)
                {
                    using var again = await calls.SendAsync(
                        HttpMethod.Get,
                        $"conversations/{Conversation}?watermark={_watermark}",
                        _token,
                        body: null,
                        cancellationToken
                    );
                    _stream = again.RootElement.GetProperty("streamUrl").GetString();
                }

                using var socket = new ClientWebSocket();
                await socket.ConnectAsync(new Uri(_stream!), cancellationToken);
                await HearAsync(socket, isOver, take, cancellationToken);
            }
            catch (Exception problem)
                when (problem is WebSocketException or HttpRequestException or TimeoutException or OperationCanceledException)
            {
                if (!cancellationToken.IsCancellationRequested)
                {
                    await Task.Delay(Random.Shared.Next(100, 600), CancellationToken.None);
                }
            }

            _stream = null;
        }
    }

    private async Task HearAsync(
        ClientWebSocket socket,
        Func<bool> isOver,
        Func<JsonElement, long, Task> take,
        CancellationToken cancellationToken
    )
    {
        var buffer = new byte[64 * 1024];
        while (!isOver())
        {
            using var quiet = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            quiet.CancelAfter(QuietFor);
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), quiet.Token);
                length += part.Count;
            } while (!part.EndOfMessage && length < buffer.Length);

            if (part.MessageType == WebSocketMessageType.Close)
            {
                return;
            }

            if (length == 0)
            {
                continue;
            }

            using var set = JsonDocument.Parse(buffer.AsMemory(0, length));
            foreach (var activity in Messages(set))
            {
                // Ids are conversation|sequence: a socket on any host goes on where the last one ended.
                await take(
                    activity,
                    long.Parse(activity.GetProperty("id").GetString()!.Split('|')[1], System.Globalization.CultureInfo.InvariantCulture)
                );
            }

            if (set.RootElement.TryGetProperty("watermark", out var watermark) && watermark.GetString() is { Length: > 0 } mark)
            {
                _watermark = mark;
            }
        }
    }

    private static IEnumerable<JsonElement> Messages(JsonDocument set) =>
        set.RootElement.GetProperty("activities").EnumerateArray().Where(a => a.GetProperty("type").GetString() == "message");
}
