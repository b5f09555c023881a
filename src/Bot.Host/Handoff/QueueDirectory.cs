using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Queues;
using Bot.Knowledge.Snapshots;

namespace Bot.Host.Handoff;

/// <summary>
/// All queues: one for each department of the knowledge base, the general one, and those of the settings. The general one always exists.
/// </summary>
internal sealed class QueueDirectory(HandoffSettings settings, ISnapshotSource knowledge, ISnapshotStatus status)
{
    private volatile Built? _built;

    public IReadOnlyCollection<HandoffQueue> All => Current().Values;

    /// <summary>The queue of a department; the general one when there is none of that name.</summary>
    public string For(string? department) =>
        department is not null && (IsNotYetKnown(department) || Current().ContainsKey(department)) ? department : HandoffQueue.General;

    /// <summary>
    /// Whether the department is unknown only because the knowledge base is still being read: a request for it is better left for a
    /// moment, or to another host. False when the knowledge base cannot be read, because then waiting would not help.
    /// </summary>
    public bool IsNotYetKnown(string? department) =>
        department is not null && status.Status is { Version: null, BrokenFiles: null } && !Current().ContainsKey(department);

    public IEnumerable<HandoffSkill> Skills => settings.Skills;

    /// <summary>Whether the knowledge base, which names the departments, has been read.</summary>
    public bool KnowsDepartments => knowledge.Ready is not null;

    public HandoffQueue? Find(string id) => Current().GetValueOrDefault(id);

    private Dictionary<string, HandoffQueue> Current()
    {
        // Until the first is there: the general queue and those of the settings.
        var snapshot = knowledge.Ready;
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

        // A queue that the settings leave unnamed gets its name from the snapshot. The settings' own objects are not changed.
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

    private sealed record Built(IKnowledgeSnapshot? From, Dictionary<string, HandoffQueue> Queues);
}
