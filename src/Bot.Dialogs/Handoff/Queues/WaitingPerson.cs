namespace Bot.Dialogs.Handoff.Queues;

/// <summary>A resident who waits for a person.</summary>
/// <param name="Queue">Where.</param>
/// <param name="Department">Whose agents may serve, beside the queue's; null: the queue's alone.</param>
/// <param name="Speech">What the agent must speak: <c>en</c> or <c>zh</c>.</param>
/// <param name="StuckSince">Since when the agent of <paramref name="StickyAgent"/> is waited for.</param>
public sealed record WaitingPerson(
    string ConversationId,
    string Queue,
    string? Department,
    string Speech,
    int Priority,
    DateTimeOffset WaitingSince,
    string? StickyAgent,
    DateTimeOffset StuckSince,
    IReadOnlyList<string> Declined
)
{
    /// <summary>Skills that the agent must have; empty: none, or given up for this one.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>
    /// Whether the sticky agent had this very request already, or a colleague named them: then they are asked whatever their skills.
    /// </summary>
    public bool StickyKnows { get; init; }
}
