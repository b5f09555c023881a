using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;

namespace Bot.Load.Desk;

/// <summary>A resident on a website who asks for a person, waits, thanks whoever comes, and is gone when the talk is ended.</summary>
internal sealed class DeskResident
{
    private readonly DirectLineCalls _calls;
    private readonly HashSet<long> _seen = [];
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string _token = "";
    private string? _stream;
    private bool _ended;

    public DeskResident(int number, HttpClient client, Uri address) => (Number, _calls) = (number, new DirectLineCalls(client, address, () => { }));

    public int Number { get; }

    public string Conversation { get; private set; } = "";

    public bool IsUrgent => Number % DeskOptions.UrgentEvery == 0;

    /// <summary>Greetings that named this resident.</summary>
    public int Greetings { get; private set; }

    /// <summary>Greetings meant for somebody else.</summary>
    public int Strange { get; private set; }

    /// <summary>Whether the bot said anything before a person did.</summary>
    public bool WasTold { get; private set; }

    /// <summary>Ends when the agent has ended the talk.</summary>
    public Task Done => _done.Task;

    public static string Greeting(int resident, int agent) => string.Create(CultureInfo.InvariantCulture, $"greeting {resident} from {agent}");

    public static bool IsThanks(string text) => text.StartsWith("thank you ", StringComparison.Ordinal);

    /// <summary>Whose words these are; null: nobody's here.</summary>
    public static int? NumberOf(string text) => text.Split('#') is [_, var number] && int.TryParse(number, CultureInfo.InvariantCulture, out var n) ? n : null;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        using var generated = await _calls.SendAsync(HttpMethod.Post, "tokens/generate", Installation.Secret, new { user = new { id = $"dl_{Number}" } }, cancellationToken);
        _token = generated.RootElement.GetProperty("token").GetString()!;
        using var started = await _calls.SendAsync(HttpMethod.Post, "conversations", _token, new { }, cancellationToken);
        Conversation = started.RootElement.GetProperty("conversationId").GetString()!;
        _stream = started.RootElement.GetProperty("streamUrl").GetString();
    }

    public Task AskAsync(CancellationToken cancellationToken) => SayAsync(IsUrgent ? $"I want to kill myself #{Number}" : $"I want to talk to a person #{Number}", "ask", cancellationToken);

    public async Task ListenAsync(CancellationToken cancellationToken)
    {
        while (!_ended && !cancellationToken.IsCancellationRequested)
        {
            try
            {
                if (_stream is null)
                {
                    using var again = await _calls.SendAsync(HttpMethod.Get, $"conversations/{Conversation}?watermark=0", _token, body: null, cancellationToken);
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

    private async Task ReadAsync(ClientWebSocket socket, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        while (!_ended)
        {
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
                length += part.Count;
            }
            while (!part.EndOfMessage && length < buffer.Length);

            if (part.MessageType == WebSocketMessageType.Close)
            {
                return;
            }

            if (length > 0)
            {
                using var set = JsonDocument.Parse(buffer.AsMemory(0, length));
                foreach (var activity in set.RootElement.GetProperty("activities").EnumerateArray().Where(a => a.GetProperty("type").GetString() == "message"))
                {
                    await TakeAsync(activity, cancellationToken);
                }
            }
        }
    }

    private async Task TakeAsync(JsonElement activity, CancellationToken cancellationToken)
    {
        // A stream that is opened anew begins at the start again: what was seen is passed over, as Web Chat does.
        if (!_seen.Add(long.Parse(activity.GetProperty("id").GetString()!.Split('|')[1], CultureInfo.InvariantCulture)) || activity.GetProperty("from").GetProperty("id").GetString() == $"dl_{Number}")
        {
            return;
        }

        var text = activity.GetProperty("text").GetString() ?? "";
        if (!text.StartsWith("greeting ", StringComparison.Ordinal))
        {
            WasTold |= Greetings == 0;
            if (text.Contains("has ended this conversation", StringComparison.Ordinal))
            {
                _ended = true;
                _done.TrySetResult();
            }

            return;
        }

        if (text.StartsWith($"greeting {Number} ", StringComparison.Ordinal))
        {
            Greetings++;
            await SayAsync($"thank you #{Number}", $"thanks-{Greetings}", cancellationToken);
        }
        else
        {
            Strange++;
        }
    }

    private async Task SayAsync(string text, string id, CancellationToken cancellationToken)
    {
        using var answer = await _calls.SendAsync(
            HttpMethod.Post, $"conversations/{Conversation}/activities", _token,
            new { type = "message", text, locale = "en", from = new { id = $"dl_{Number}" }, channelData = new { clientActivityID = $"{Number}-{id}" } }, cancellationToken);
    }
}
