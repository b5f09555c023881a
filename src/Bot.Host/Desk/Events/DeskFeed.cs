using Bot.Dialogs.Conversations.Signals;
using Bot.Host.Handoff;
using Bot.Knowledge.Background;
using Bot.Storage.Desk;

namespace Bot.Host.Desk.Events;

/// <summary>
/// Reads the changes once for all streams of this host: which conversations changed, and how they stand. A stream reads on from its own
/// place in what is kept here; one that stands before it reads the record.
/// </summary>
internal sealed class DeskFeed(
    DeskChanges changes,
    DeskLists lists,
    IConversationSignals signals,
    TimeProvider clock,
    ILogger<DeskFeed> logger
) : BackgroundService
{
    private const int Kept = 4_000;
    private const int Batch = 500;

    private readonly Lock _gate = new();
    private readonly LinkedList<DeskNews> _news = new();
    private ChangePoint _from;
    private ChangePoint _to;
    private bool _started;
    private TaskCompletionSource _pulse = New();

    /// <summary>Completes when there is more than there was at the call.</summary>
    public Task NextAsync()
    {
        lock (_gate)
        {
            return _pulse.Task;
        }
    }

    /// <summary>What came after the place; null when it must be read from the record.</summary>
    public IReadOnlyList<DeskNews>? After(ChangePoint place)
    {
        lock (_gate)
        {
            if (!_started || place < _from)
            {
                return null;
            }

            var found = new List<DeskNews>();
            for (var node = _news.Last; node is not null && node.Value.Point > place; node = node.Previous)
            {
                found.Add(node.Value);
            }

            found.Reverse();
            return found;
        }
    }

    /// <summary>Each change with the conversation as it stands now.</summary>
    public async Task<IReadOnlyList<DeskNews>> ReadAsync(ChangePoint after, int take, CancellationToken cancellationToken)
    {
        var page = await changes.ReadAsync(after, take, cancellationToken);
        var last = page.GroupBy(c => (c.Kind, c.Subject)).Select(g => g.Last()).OrderBy(c => c.Point).ToList();
        var rows = await lists.FindAllAsync(
            [.. last.Where(c => c.Kind == "conversation").Select(c => c.Subject)],
            cancellationToken: cancellationToken
        );
        return
        [
            .. last.Select(c => new DeskNews(
                c.Point,
                c.Kind,
                c.Subject,
                c.Kind == "conversation" ? rows.GetValueOrDefault(c.Subject) : null
            )),
        ];
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var feed = signals.SubscribeToAll();
        var passes = new Passes("Reading the desk's changes", logger);
        while (!stoppingToken.IsCancellationRequested)
        {
            await passes.RunAsync(PassAsync, stoppingToken);
            await feed.NextPassAsync(clock, stoppingToken);
        }
    }

    private async Task PassAsync(CancellationToken cancellationToken)
    {
        if (!_started)
        {
            var last = await changes.LastAsync(cancellationToken);
            lock (_gate)
            {
                (_from, _to, _started) = (last, last, true);
            }
        }

        while (await ReadAsync(_to, Batch, cancellationToken) is { Count: > 0 } news)
        {
            TaskCompletionSource pulse;
            lock (_gate)
            {
                foreach (var item in news)
                {
                    _news.AddLast(item);
                }

                while (_news.Count > Kept)
                {
                    _from = _news.First!.Value.Point;
                    _news.RemoveFirst();
                }

                _to = news[^1].Point;
                (pulse, _pulse) = (_pulse, New());
            }

            pulse.TrySetResult();
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
