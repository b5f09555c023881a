using Bot.Dialogs.Conversations;
using Bot.Protocol.Activities;
using Bot.Protocol.DirectLine;

namespace Bot.Host.Channels.DirectLine;

/// <summary>Reads the log for clients.</summary>
internal sealed class ActivityReader(IConversationLog log, IFeedback feedback, ActivityMapOut map)
{
    private const int PageSize = 200;

    /// <summary>Everything after <paramref name="after"/>.</summary>
    public async Task<ActivitySet> ReadAllAsync(string conversationId, long after, string host, CancellationToken cancellationToken)
    {
        var activities = new List<Activity>();
        while (await ReadPageAsync(conversationId, after, host, cancellationToken) is { } page)
        {
            activities.AddRange(page.Activities);
            after = page.Through;
        }

        // A mark beyond the log is none of ours; the client's next read goes by the true one.
        var last = await log.LastSequenceAsync(conversationId, cancellationToken);
        return new() { Activities = activities, Watermark = ActivityMapOut.Watermark(Math.Min(after, last)) };
    }

    /// <summary>The next entries; null when there are none. The page may hold no activity that the client gets.</summary>
    public async Task<(IReadOnlyList<Activity> Activities, long Through)?> ReadPageAsync(string conversationId, long after, string host, CancellationToken cancellationToken)
    {
        var entries = await log.ReadAsync(conversationId, after, PageSize, cancellationToken);
        if (entries.Count == 0)
        {
            return null;
        }

        var verdicts = after == 0 && entries.Any(entry => entry.Kind == EntryKind.Bot) ? await VerdictsAsync(conversationId, cancellationToken) : [];
        var activities = new List<Activity>(entries.Count);
        foreach (var entry in entries)
        {
            if (map.Map(entry, host) is { } activity)
            {
                activities.Add(verdicts.TryGetValue(entry.Sequence, out var thumb) ? activity.WithChannelData("feedback", ActivityJson.ToElement(thumb)) : activity);
            }
        }

        return (activities, entries[^1].Sequence);
    }

    private async Task<Dictionary<long, string>> VerdictsAsync(string conversationId, CancellationToken cancellationToken) =>
        (await feedback.ListAsync(conversationId, cancellationToken)).ToDictionary(verdict => verdict.Sequence, verdict => verdict.Thumb == Thumb.Up ? "up" : "down");
}
