using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;

namespace Bot.Load.Desk;

/// <summary>
/// One agent as the page works: offers come by the event stream; an offer is accepted, the conversation opened and answered, and closed
/// once the resident has said thank you. After news the lists are read anew, as soon and as often as the page does it, and now and then a
/// conversation of the past is opened.
/// </summary>
internal sealed class DeskAgent(int number, StaffClient client, bool vanishes)
{
    private const int VanishesAfter = 2;
    private const int PastEvery = 25;

    // The page gathers news for so long (StreamProvider.tsx).
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(400);

    private readonly ConcurrentDictionary<string, bool> _held = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _past = [];
    private readonly CancellationTokenSource _gone = new();
    private readonly SemaphoreSlim _news = new(1);
    private int _accepted;
    private int _answered;

    /// <summary>Conversations that this agent accepted and answered.</summary>
    public int Answered => _answered;

    /// <summary>The most conversations at once.</summary>
    public int MostHeld { get; private set; }

    /// <summary>What broke.</summary>
    public ConcurrentQueue<string> Problems { get; } = [];

    public bool HasVanished => _gone.IsCancellationRequested;

    public async Task BeAsync(string status, CancellationToken cancellationToken) =>
        (await client.SendAsync(HttpMethod.Put, "presence", new { status }, cancellationToken)).Dispose();

    public async Task WorkAsync(CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, _gone.Token);
        await Task.WhenAll(ListenAsync(either.Token), LookAsync(either.Token), BeatAsync(either.Token));
    }

    private async Task ListenAsync(CancellationToken stop)
    {
        string? place = null;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await foreach (var (id, name, data) in client.EventsAsync(place, stop))
                {
                    place = id ?? place;
                    Take(name, data, stop);
                }
            }
            catch (Exception problem) when (problem is HttpRequestException or IOException or OperationCanceledException)
            {
                if (!stop.IsCancellationRequested)
                {
                    await Task.Delay(200, CancellationToken.None);
                }
            }
        }
    }

    private void Take(string name, JsonElement data, CancellationToken stop)
    {
        if (_news.CurrentCount == 0)
        {
            _news.Release();
        }

        if (name is not ("offer" or "conversation"))
        {
            return;
        }

        var conversation = data.GetProperty("conversationId").GetString()!;
        if (name == "offer")
        {
            _ = GuardAsync(() => AcceptAsync(conversation, stop), stop);
        }
        else if (_held.ContainsKey(conversation))
        {
            _ = GuardAsync(() => CloseIfThankedAsync(conversation, stop), stop);
        }
    }

    private async Task AcceptAsync(string conversation, CancellationToken stop)
    {
        using var accepted = await client.PostAsync($"conversations/{conversation}/accept", new { }, stop);
        if (accepted.StatusCode == HttpStatusCode.Conflict)
        {
            return; // the offer ran out meanwhile
        }

        if (!_held.TryAdd(conversation, true))
        {
            return; // the offer came twice, over a line that broke
        }

        MostHeld = Math.Max(MostHeld, _held.Count);
        if (vanishes && Interlocked.Increment(ref _accepted) > VanishesAfter)
        {
            await _gone.CancelAsync();
            return;
        }

        var entries = await client.OpenAsync(conversation, stop);
        var asked = entries.LastOrDefault(e => e.GetProperty("kind").GetString() == "resident");
        if (asked.ValueKind == JsonValueKind.Undefined || DeskResident.NumberOf(asked.GetProperty("text").GetString()!) is not { } resident)
        {
            Problems.Enqueue($"{conversation}: the request is not in the time line");
            return;
        }

        await Task.Delay(Random.Shared.Next(100, 600), stop);
        using var sent = await client.PostAsync(
            $"conversations/{conversation}/messages",
            new { text = DeskResident.Greeting(resident, number), clientId = $"{number}-{conversation}" },
            stop
        );
        // Not one that another had greeted before they vanished, and that this agent has ended meanwhile.
        if (sent.StatusCode == HttpStatusCode.Conflict && _held.ContainsKey(conversation))
        {
            Problems.Enqueue(
                $"{conversation}: agent {number}{(HasVanished ? ", who had vanished" : "")}: the greeting was refused: "
                    + $"{await sent.Content.ReadAsStringAsync(CancellationToken.None)}"
            );
        }

        await CloseIfThankedAsync(conversation, stop);
    }

    private async Task CloseIfThankedAsync(string conversation, CancellationToken stop)
    {
        var entries = await client.GetAsync($"conversations/{conversation}/entries?take=60", stop);
        if (
            !entries
                .GetProperty("items")
                .EnumerateArray()
                .Any(e => e.GetProperty("kind").GetString() == "resident" && DeskResident.IsThanks(e.GetProperty("text").GetString()!))
            || !_held.TryRemove(conversation, out _)
        )
        {
            return;
        }

        using var closed = await client.PostAsync(
            $"conversations/{conversation}/close",
            new
            {
                reason = "answered",
                resolved = true,
                askRating = false,
            },
            stop
        );
        if (closed.StatusCode == HttpStatusCode.Conflict)
        {
            Problems.Enqueue($"{conversation}: the end was refused");
        }

        Interlocked.Increment(ref _answered);
    }

    private async Task LookAsync(CancellationToken stop)
    {
        for (var round = number; !stop.IsCancellationRequested; round++)
        {
            await _news.WaitAsync(stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await Task.Delay(Gather, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await GuardAsync(() => LookAsync(round, stop), stop);
        }
    }

    private async Task LookAsync(int round, CancellationToken stop)
    {
        await client.ListAsync("conversations?view=mine", stop);
        await client.ListAsync("conversations?view=waiting&take=50", stop);
        if (round % PastEvery == 0)
        {
            var past = await client.ListAsync($"conversations?view={(number % 2 == 0 ? "closed" : "all")}&take=50", stop);
            foreach (var row in past.GetProperty("items").EnumerateArray())
            {
                _past.Enqueue(row.GetProperty("id").GetString()!);
            }
        }

        if (round % 10 == 0 && _past.TryDequeue(out var one))
        {
            await client.OpenAsync(one, stop);
        }
    }

    private async Task BeatAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromSeconds(10), stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await GuardAsync(async () => (await client.PostAsync("presence/heartbeat", new { }, stop)).Dispose(), stop);
        }
    }

    private async Task GuardAsync(Func<Task> work, CancellationToken stop)
    {
        try
        {
            await work();
        }
        catch (Exception problem) when (problem is HttpRequestException or InvalidOperationException or OperationCanceledException)
        {
            if (!stop.IsCancellationRequested)
            {
                Problems.Enqueue(problem.Message);
            }
        }
    }
}
