using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Conversations.QueuedTurns;

/// <summary>A worked turn, to be committed whole or not at all.</summary>
/// <param name="Lease">The lease under which it was worked.</param>
/// <param name="Result">What it writes.</param>
public sealed record TurnCommit(TurnLease Lease, TurnResult Result)
{
    /// <summary>
    /// Why the turn was given up after its last attempt: a dead letter is written with it. Null for a turn that went well.
    /// </summary>
    public string? DeadLetterProblem { get; init; }
}
