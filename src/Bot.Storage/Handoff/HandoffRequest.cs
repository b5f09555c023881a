using Bot.Dialogs.Handoff.Moves;
using Bot.Storage.Staff;

namespace Bot.Storage.Handoff;

/// <summary>One action on a hand-off.</summary>
public sealed record HandoffRequest
{
    public required string ConversationId { get; init; }

    /// <summary>What the action does. Pure, and may be asked more than once.</summary>
    public required Func<HandoffScene, HandoffMove> Decide { get; init; }

    /// <summary>
    /// The queue whose figures the scene shall hold, if the hand-off is in none yet; its own otherwise. Null: no figures.
    /// </summary>
    public string? FiguresOf { get; init; }

    /// <summary>The agent who gets the conversation, or whose absence is judged; null: none.</summary>
    public string? AgentId { get; init; }

    /// <summary>Beyond their lease, how long the agent may be unheard of.</summary>
    public TimeSpan Grace { get; init; }

    /// <summary>Written with the move; null: nothing.</summary>
    public AuditRecord? Audit { get; init; }

    /// <summary>A pick-up within this counts as in time.</summary>
    public TimeSpan ServiceLevel { get; init; } = TimeSpan.FromSeconds(12);
}
