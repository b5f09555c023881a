using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Moves;
using Bot.Storage.Handoff;

namespace Bot.Host.Handoff;

/// <summary>
/// Runs the moves that a pass decides on. Each is judged again in its own transaction, on the hand-off as it then stands.
/// </summary>
internal sealed class MoveRunner(HandoffUnits units, HandoffSettings settings, HandoffFaults faults)
{
    /// <param name="decide">What is to be done; pure.</param>
    /// <param name="figuresOf">The queue whose figures the move needs while the hand-off is in none; null: it needs none.</param>
    /// <param name="agentId">The agent who is offered the conversation; null: none.</param>
    public Task<HandoffOutcome> RunAsync(
        string conversationId,
        Func<HandoffScene, HandoffMove> decide,
        CancellationToken cancellationToken,
        string? figuresOf = null,
        string? agentId = null
    ) =>
        units.RunAsync(
            new()
            {
                ConversationId = conversationId,
                AgentId = agentId,
                FiguresOf = figuresOf,
                ServiceLevel = settings.ServiceLevel,
                Decide = decide,
            },
            cancellationToken
        );

    /// <summary>
    /// As <see cref="RunAsync"/>, but a fault is logged and the conversation then left alone for a while, so that the others get their
    /// turn.
    /// </summary>
    public Task TryRunAsync(
        string conversationId,
        Func<HandoffScene, HandoffMove> decide,
        CancellationToken cancellationToken,
        string? figuresOf = null,
        string? agentId = null
    ) => faults.TryAsync(conversationId, () => RunAsync(conversationId, decide, cancellationToken, figuresOf, agentId), cancellationToken);
}
