using System.Net.WebSockets;
using System.Text.Json;

namespace Bot.Load;

/// <summary>A resident on a website: Direct Line 3.0 over HTTP and a WebSocket, as Web Chat does it, with its own numbers of everything.</summary>
internal sealed class WebChatResident(Resident resident, HttpClient client, Uri address) : IResidentClient
{
    private static readonly TimeSpan QuietFor = TimeSpan.FromSeconds(20);

    private readonly DirectLineCalls _calls = new(client, address, () => resident.Retries++);
    private string _conversation = "";
    private string _token = "";
    private string? _stream;
    private readonly HashSet<long> _seen = [];
    private long _last;
    private string _watermark = "0";

    public Resident Resident => resident;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        using var generated = await _calls.SendAsync(HttpMethod.Post, "tokens/generate", Installation.Secret, new { user = new { id = $"dl_{resident.Number}" } }, cancellationToken);
        _token = generated.RootElement.GetProperty("token").GetString()!;
        using var started = await _calls.SendAsync(HttpMethod.Post, "conversations", _token, new { }, cancellationToken);
        _conversation = started.RootElement.GetProperty("conversationId").GetString()!;
        _stream = started.RootElement.GetProperty("streamUrl").GetString();
    }

    public async Task<TimeSpan> SendAsync(int message, CancellationToken cancellationToken)
    {
        resident.Sending(message);
        TimeSpan ack = default;
        using var answer = await _calls.SendAsync(
            HttpMethod.Post,
            $"conversations/{_conversation}/activities",
            _token,
            new { type = "message", text = resident.Text(message), from = new { id = $"dl_{resident.Number}" }, channelData = new { clientActivityID = resident.Text(message) } },
            cancellationToken,
            time => ack = time);
        return ack;
    }

    /// <summary>Listens, and comes back to where it was whenever the socket ends, until all replies are there.</summary>
    public async Task ListenAsync(CancellationToken cancellationToken)
    {
        while (!resident.Complete.IsCompleted && !cancellationToken.IsCancellationRequested)
        {
            try
            {
                if (_stream is null)
                {
                    using var again = await _calls.SendAsync(HttpMethod.Get, $"conversations/{_conversation}?watermark={_watermark}", _token, body: null, cancellationToken);
                    _stream = again.RootElement.GetProperty("streamUrl").GetString();
                }

                using var socket = new ClientWebSocket();
                await socket.ConnectAsync(new Uri(_stream!), cancellationToken);
                await ReadAsync(socket, cancellationToken);
            }
            catch (Exception problem) when (problem is WebSocketException or HttpRequestException or TimeoutException or OperationCanceledException)
            {
                if (!cancellationToken.IsCancellationRequested)
                {
                    await Task.Delay(Random.Shared.Next(100, 600), CancellationToken.None);
                }
            }

            _stream = null;
        }
    }

    public async Task CheckAsync(int last, CancellationToken cancellationToken)
    {
        using var all = await _calls.SendAsync(HttpMethod.Get, $"conversations/{_conversation}/activities?watermark=0", _token, body: null, cancellationToken);
        resident.Check([.. all.RootElement.GetProperty("activities").EnumerateArray().Where(IsMessage).Select(a => a.GetProperty("text").GetString()!)], last);
    }

    private async Task ReadAsync(ClientWebSocket socket, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        while (!resident.Complete.IsCompleted)
        {
            using var quiet = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            quiet.CancelAfter(QuietFor);
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), quiet.Token);
                length += part.Count;
            }
            while (!part.EndOfMessage && length < buffer.Length);

            if (part.MessageType == WebSocketMessageType.Close)
            {
                return;
            }

            if (length > 0)
            {
                Take(JsonDocument.Parse(buffer.AsMemory(0, length)));
            }
        }
    }

    private void Take(JsonDocument set)
    {
        using (set)
        {
            foreach (var activity in set.RootElement.GetProperty("activities").EnumerateArray().Where(IsMessage))
            {
                // Ids are conversation|sequence: a socket on any host goes on where the last one ended.
                var sequence = long.Parse(activity.GetProperty("id").GetString()!.Split('|')[1], System.Globalization.CultureInfo.InvariantCulture);
                if (!_seen.Add(sequence))
                {
                    resident.CountDouble();
                }
                else if (sequence < _last)
                {
                    resident.CountReordered();
                }

                _last = Math.Max(_last, sequence);
                if (activity.GetProperty("text").GetString() is { } text && text.StartsWith("echo: ", StringComparison.Ordinal))
                {
                    resident.Reply(text);
                }
            }

            if (set.RootElement.TryGetProperty("watermark", out var watermark) && watermark.GetString() is { Length: > 0 } mark)
            {
                _watermark = mark;
            }
        }
    }

    private static bool IsMessage(JsonElement activity) => activity.GetProperty("type").GetString() == "message";
}
