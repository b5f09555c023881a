using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Queues;
using Bot.Knowledge.Snapshots;

namespace Bot.Host.Handoff;

/// <summary>
/// All queues: one for each department of the knowledge base, the general one, and those of the settings. There always is one to route to.
/// </summary>
internal sealed class QueueDirectory(HandoffSettings settings, ISnapshotSource knowledge, ISnapshotStatus status)
{
    private volatile Built? _built;

    public IReadOnlyCollection<HandoffQueue> All => Current().Values;

    /// <summary>The queue of a department; the general one when there is none of that name.</summary>
    public string For(string? department) =>
        department is not null && (IsNotYetKnown(department) || Current().ContainsKey(department)) ? department : HandoffQueue.General;

    /// <summary>
    /// Whether only the knowledge base can tell if there is such a department, and it is still being read: what is asked for there is
    /// better left to a host that knows, or for a while. Of one that cannot be read nothing is awaited.
    /// </summary>
    public bool IsNotYetKnown(string? department) =>
        department is not null && status.Status is { Version: null, BrokenFiles: null } && !Current().ContainsKey(department);

    public IEnumerable<HandoffSkill> Skills => settings.Skills;

    /// <summary>Whether the knowledge base, which names the departments, has been read.</summary>
    public bool KnowsDepartments => Snapshot() is not null;

    public HandoffQueue? Find(string id) => Current().GetValueOrDefault(id);

    private Dictionary<string, HandoffQueue> Current()
    {
        var snapshot = Snapshot();
        if (_built is { } built && ReferenceEquals(snapshot, built.From))
        {
            return built.Queues;
        }

        var queues = Build(snapshot);
        _built = new(snapshot, queues);
        return queues;
    }

    private Dictionary<string, HandoffQueue> Build(IKnowledgeSnapshot? snapshot)
    {
        var queues = new Dictionary<string, HandoffQueue>(StringComparer.Ordinal)
        {
            [HandoffQueue.General] = new()
            {
                Id = HandoffQueue.General,
                English = "General enquiries",
                Chinese = "一般查詢",
            },
        };
        foreach (var department in snapshot?.Departments ?? [])
        {
            queues[department.Id] = new()
            {
                Id = department.Id,
                English = department.English,
                Chinese = department.Chinese,
            };
        }

        // What the settings do not name is named by each snapshot anew: the settings themselves stay as they were written.
        foreach (var queue in settings.Queues)
        {
            queues[queue.Id] = queues.TryGetValue(queue.Id, out var known)
                ? queue with
                {
                    English = queue.English.Length > 0 ? queue.English : known.English,
                    Chinese = queue.Chinese.Length > 0 ? queue.Chinese : known.Chinese,
                }
                : queue;
        }

        return queues;
    }

    // While the first snapshot is still being built there are the general queue and those of the settings: nobody waits for articles here.
    private IKnowledgeSnapshot? Snapshot() => status.Status.Version is null ? null : knowledge.Current;

    private sealed record Built(IKnowledgeSnapshot? From, Dictionary<string, HandoffQueue> Queues);
}
