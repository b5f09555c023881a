using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;

namespace Bot.Load;

/// <summary>A resident on a website: Direct Line 3.0 over HTTP and a WebSocket, as Web Chat does it, with its own numbers of everything.</summary>
internal sealed class WebChatResident(Resident resident, HttpClient client, Uri address) : IResidentClient
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan QuietFor = TimeSpan.FromSeconds(20);

    private string _conversation = "";
    private string _token = "";
    private string? _stream;
    private readonly HashSet<long> _seen = [];
    private long _last;
    private string _watermark = "0";

    public Resident Resident => resident;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        using var generated = await SendAsync(HttpMethod.Post, "tokens/generate", Installation.Secret, new { user = new { id = $"dl_{resident.Number}" } }, cancellationToken);
        _token = generated.RootElement.GetProperty("token").GetString()!;
        using var started = await SendAsync(HttpMethod.Post, "conversations", _token, new { }, cancellationToken);
        _conversation = started.RootElement.GetProperty("conversationId").GetString()!;
        _stream = started.RootElement.GetProperty("streamUrl").GetString();
    }

    public async Task<TimeSpan> SendAsync(int message, CancellationToken cancellationToken)
    {
        resident.Sending(message);
        TimeSpan ack = default;
        using var answer = await SendAsync(
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
                    using var again = await SendAsync(HttpMethod.Get, $"conversations/{_conversation}?watermark={_watermark}", _token, body: null, cancellationToken);
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
        using var all = await SendAsync(HttpMethod.Get, $"conversations/{_conversation}/activities?watermark=0", _token, body: null, cancellationToken);
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

    /// <summary>Sends until it is taken: what a client must do, and may, because its id makes a repeat known.</summary>
    private async Task<JsonDocument> SendAsync(
        HttpMethod method, string path, string bearer, object? body, CancellationToken cancellationToken, Action<TimeSpan>? took = null)
    {
        var since = Stopwatch.StartNew();
        while (true)
        {
            var started = Stopwatch.GetTimestamp();
            try
            {
                using var request = new HttpRequestMessage(method, new Uri(address, $"/v3/directline/{path}"));
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
                request.Content = body is null ? null : JsonContent.Create(body);
                using var response = await client.SendAsync(request, cancellationToken);
                if (response.IsSuccessStatusCode)
                {
                    var document = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken), default, cancellationToken);
                    took?.Invoke(Stopwatch.GetElapsedTime(started));
                    return document;
                }

                if ((int)response.StatusCode < 500 && (int)response.StatusCode != 429)
                {
                    throw new InvalidOperationException($"{method} {path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync(cancellationToken)}");
                }
            }
            catch (Exception problem) when (problem is HttpRequestException or IOException || (problem is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                // The proxy or the host went away in the middle: it may have been taken or not.
            }

            if (since.Elapsed > Patience)
            {
                throw new TimeoutException($"{method} {path} was not taken within {Patience.TotalSeconds:0} s.");
            }

            resident.Retries++;
            await Task.Delay(Random.Shared.Next(100, 500), cancellationToken);
        }
    }
}
