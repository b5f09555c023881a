namespace Bot.Host.Channels.DirectLine;

/// <summary>
/// The streams that are open on this host, by conversation. Clients open a new one after each lost connection, and may have a few pages
/// open; whoever opens more holds connections for nothing, and the oldest makes room.
/// </summary>
internal sealed class OpenStreams
{
    /// <summary>So many of one conversation stay open.</summary>
    public const int Most = 8;

    private readonly Dictionary<string, List<TaskCompletionSource>> _open = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>Runs the stream until it ends by itself, or until so many newer ones were opened that it is told to.</summary>
    public async Task RunAsync(string conversationId, Func<CancellationToken, Task> stream, CancellationToken ending)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ending);
        var place = Enter(conversationId);
        try
        {
            var running = stream(over.Token);
            if (await Task.WhenAny(running, place.Task) == place.Task)
            {
                await over.CancelAsync();
            }

            await running;
        }
        finally
        {
            Leave(conversationId, place);
        }
    }

    private TaskCompletionSource Enter(string conversationId)
    {
        var place = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (!_open.TryGetValue(conversationId, out var places))
            {
                _open[conversationId] = places = [];
            }

            places.Add(place);
            if (places.Count > Most)
            {
                places[0].SetResult();
                places.RemoveAt(0);
            }
        }

        return place;
    }

    private void Leave(string conversationId, TaskCompletionSource place)
    {
        lock (_gate)
        {
            if (_open.TryGetValue(conversationId, out var places) && places.Remove(place) && places.Count == 0)
            {
                _open.Remove(conversationId);
            }
        }
    }
}
