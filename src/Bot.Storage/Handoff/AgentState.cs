using Bot.Dialogs.Handoff.Queues;

namespace Bot.Storage.Handoff;

/// <summary>An agent as routing sees them.</summary>
/// <param name="AgentId">The account's id.</param>
/// <param name="Name">As residents read it.</param>
/// <param name="Status">One of <see cref="PresenceStatus"/>; a lease that ran out counts as away.</param>
/// <param name="Since">When the status began.</param>
/// <param name="LeaseUntil">When the agent counts as gone unless heard from.</param>
/// <param name="Capacity">How many conversations at once.</param>
/// <param name="Active">How many they have or are offered.</param>
public sealed record AgentState(
    string AgentId,
    string Name,
    string Status,
    DateTimeOffset Since,
    DateTimeOffset LeaseUntil,
    int Capacity,
    int Active
)
{
    public IReadOnlyList<string> Departments { get; init; } = [];

    public IReadOnlyList<string> Languages { get; init; } = [];

    public IReadOnlyList<string> Skills { get; init; } = [];

    public bool ServesAll => ServedQueues.AreAll(Departments);

    public bool CanTake => Status == PresenceStatus.Available && Active < Capacity;

    /// <param name="queue">A queue, or a department.</param>
    public bool Serves(string queue) => ServedQueues.Include(Departments, queue);
}
