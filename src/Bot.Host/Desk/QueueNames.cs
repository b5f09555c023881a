using Bot.Host.Handoff;

namespace Bot.Host.Desk;

/// <summary>Departments and queues by name.</summary>
internal static class QueueNames
{
    /// <summary>The department's or queue's; of one that is no longer there its id.</summary>
    public static BilingualName NameOf(this QueueDirectory queues, string id) =>
        queues.Find(id) is { } queue
            ? new BilingualName(queue.English.Length > 0 ? queue.English : id, queue.Chinese.Length > 0 ? queue.Chinese : id)
            : new BilingualName(id, id);
}
