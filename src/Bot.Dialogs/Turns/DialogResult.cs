using Bot.Dialogs.Compose;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Decisions;
using Bot.Dialogs.State;

namespace Bot.Dialogs.Turns;

/// <summary>What a turn decided and says. Everything that explains it is in <see cref="Trace"/>.</summary>
public sealed record DialogResult
{
    public required Outcome Outcome { get; init; }

    /// <summary>One of <see cref="Reasons"/>, or a kind of danger or refusal.</summary>
    public required string Reason { get; init; }

    public required Reply Reply { get; init; }

    /// <summary>The state for the next turn.</summary>
    public required DialogState State { get; init; }

    public required DecisionTrace Trace { get; init; }

    /// <summary>Set by policy from signals alone; null leaves the owner as it is.</summary>
    public HandoffChange? Handoff { get; init; }
}
