using System.Text.Json;

namespace Bot.Load;

/// <summary>A resident on a website, with its own numbers of everything.</summary>
internal sealed class WebChatResident(Resident resident, HttpClient client, Uri address) : IResidentClient
{
    private readonly WebChatLine _line = new(new DirectLineCalls(client, address, () => resident.Retries++), resident.Number);
    private readonly HashSet<long> _seen = [];
    private long _last;

    public Resident Resident => resident;

    public Task StartAsync(CancellationToken cancellationToken) => _line.StartAsync(cancellationToken);

    public async Task<TimeSpan> SendAsync(int message, CancellationToken cancellationToken)
    {
        resident.Sending(message);
        TimeSpan ack = default;
        await _line.SayAsync(resident.Text(message), resident.Text(message), time => ack = time, cancellationToken);
        return ack;
    }

    /// <summary>Listens until all replies are there.</summary>
    public Task ListenAsync(CancellationToken cancellationToken) =>
        _line.ListenAsync(() => resident.Complete.IsCompleted, Take, cancellationToken);

    public async Task CheckAsync(int last, CancellationToken cancellationToken) =>
        resident.Check([.. await _line.ReadAsync(cancellationToken)], last);

    private Task Take(JsonElement activity, long sequence)
    {
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

        return Task.CompletedTask;
    }
}
