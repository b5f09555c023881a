using System.Globalization;
using System.Text.Json;

namespace Bot.Load.Desk;

/// <summary>A resident on a website who asks for a person, waits, thanks whoever comes, and is gone when the talk is ended.</summary>
internal sealed class DeskResident
{
    private readonly WebChatLine _line;
    private readonly HashSet<long> _seen = [];
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _ended;

    public DeskResident(int number, HttpClient client, Uri address) =>
        (Number, _line) = (number, new(new DirectLineCalls(client, address, () => { }), number));

    public int Number { get; }

    public string Conversation => _line.Conversation;

    public bool IsUrgent => Number % DeskOptions.UrgentEvery == 0;

    /// <summary>Greetings that named this resident.</summary>
    public int Greetings { get; private set; }

    /// <summary>Greetings meant for somebody else.</summary>
    public int Strange { get; private set; }

    /// <summary>Whether the bot said anything before a person did.</summary>
    public bool WasTold { get; private set; }

    /// <summary>Ends when the agent has ended the talk.</summary>
    public Task Done => _done.Task;

    public static string Greeting(int resident, int agent) =>
        string.Create(CultureInfo.InvariantCulture, $"greeting {resident} from {agent}");

    public static bool IsThanks(string text) => text.StartsWith("thank you ", StringComparison.Ordinal);

    /// <summary>Whose words these are; null: nobody's here.</summary>
    public static int? NumberOf(string text) =>
        text.Split('#') is [_, var number] && int.TryParse(number, CultureInfo.InvariantCulture, out var n) ? n : null;

    public Task StartAsync(CancellationToken cancellationToken) => _line.StartAsync(cancellationToken);

    public Task AskAsync(CancellationToken cancellationToken) =>
        SayAsync(IsUrgent ? $"I want to kill myself #{Number}" : $"I want to talk to a person #{Number}", "ask", cancellationToken);

    public Task ListenAsync(CancellationToken cancellationToken) =>
        _line.ListenAsync(() => _ended, (activity, sequence) => TakeAsync(activity, sequence, cancellationToken), cancellationToken);

    private async Task TakeAsync(JsonElement activity, long sequence, CancellationToken cancellationToken)
    {
        if (!_seen.Add(sequence) || activity.GetProperty("from").GetProperty("id").GetString() == _line.UserId)
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

    private Task SayAsync(string text, string id, CancellationToken cancellationToken) =>
        _line.SayAsync(text, $"{Number}-{id}", acked: null, cancellationToken);
}
