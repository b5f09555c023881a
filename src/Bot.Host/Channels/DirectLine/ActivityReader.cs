using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Verdicts;
using Bot.Protocol.Activities;
using Bot.Protocol.DirectLine;

namespace Bot.Host.Channels.DirectLine;

/// <summary>Reads the log for clients, in pages that stay small whatever the entries hold.</summary>
internal sealed class ActivityReader(IConversationLog log, IFeedback feedback, ActivityMapOut map, TimeProvider time)
{
    /// <summary>Most entries of a page.</summary>
    internal const int PageSize = 200;

    /// <summary>A page ends with the entry that reaches this many characters of JSON.</summary>
    internal const int PageLength = 512 * 1024;

    /// <summary>Entries read, and so held, at a time, of which the last may be left for the next page.</summary>
    private const int Step = 16;

    /// <summary>A reply older than this may carry a verdict that the client has not given itself just now.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The next activities after <paramref name="after"/>, with the mark to ask for the ones after them; empty only when there are none, so
    /// that who pages until nothing comes has everything.
    /// </summary>
    public async Task<ActivitySet> ReadSetAsync(string conversationId, long after, string host, CancellationToken cancellationToken)
    {
        while (await ReadPageAsync(conversationId, after, host, cancellationToken) is { } page)
        {
            after = page.Through;
            if (page.Activities.Count > 0)
            {
                return new() { Activities = page.Activities, Watermark = ActivityMapOut.Watermark(after) };
            }
        }

        // A mark beyond the log is none of ours; the client's next read goes by the true one.
        var last = await log.LastSequenceAsync(conversationId, cancellationToken);
        return new() { Watermark = ActivityMapOut.Watermark(Math.Min(after, last)) };
    }

    /// <summary>The next entries; null when there are none. The page may hold no activity that the client gets.</summary>
    public async Task<(IReadOnlyList<Activity> Activities, long Through)?> ReadPageAsync(
        string conversationId,
        long after,
        string host,
        CancellationToken cancellationToken
    )
    {
        var entries = await ReadEntriesAsync(conversationId, after, cancellationToken);
        if (entries.Count == 0)
        {
            return null;
        }

        var now = time.GetUtcNow();
        var verdicts = entries.Any(entry => entry.Kind == EntryKind.Bot && (after == 0 || now - entry.At > Fresh))
            ? await VerdictsAsync(conversationId, cancellationToken)
            : [];
        var activities = new List<Activity>(entries.Count);
        foreach (var entry in entries)
        {
            if (map.Map(entry, host) is { } activity)
            {
                activities.Add(
                    verdicts.TryGetValue(entry.Sequence, out var thumb)
                        ? activity.WithChannelData("feedback", ActivityJson.ToElement(thumb))
                        : activity
                );
            }
        }

        return (activities, entries[^1].Sequence);
    }

    private async Task<List<ConversationEntry>> ReadEntriesAsync(string conversationId, long after, CancellationToken cancellationToken)
    {
        var entries = new List<ConversationEntry>();
        var length = 0L;
        while (entries.Count < PageSize && length < PageLength)
        {
            var some = await log.ReadAsync(conversationId, after, Math.Min(Step, PageSize - entries.Count), cancellationToken);
            foreach (var entry in some.TakeWhile(_ => length < PageLength))
            {
                entries.Add(entry);
                length += entry.ActivityJson.Length;
                after = entry.Sequence;
            }

            if (some.Count < Step)
            {
                break;
            }
        }

        return entries;
    }

    private async Task<Dictionary<long, string>> VerdictsAsync(string conversationId, CancellationToken cancellationToken) =>
        (await feedback.ListAsync(conversationId, cancellationToken)).ToDictionary(
            verdict => verdict.Sequence,
            verdict => verdict.Thumb == Thumb.Up ? "up" : "down"
        );
}
