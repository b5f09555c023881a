using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Queues;
using Bot.Dialogs.Turns;

namespace Bot.Host.Handoff;

/// <summary>
/// Leaves out hand-offs for reasons that never lead to a person (<c>Handoff:ReasonsOff</c>), and says so instead of promising one. Danger
/// always leads to a person.
/// </summary>
internal sealed class PersonlessTurns(ITurnHandler inner, HandoffSettings settings) : ITurnHandler
{
    /// <summary>The reason code of such a decision.</summary>
    public const string Reason = "handoff_reason_off";

    public async Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken)
    {
        var result = await inner.HandleAsync(work, cancellationToken);
        if (
            result.Handoff is not { Priority: < HandoffPriority.Urgent } handoff
            || !settings.ReasonsOff.Contains(handoff.Reason, StringComparer.OrdinalIgnoreCase)
        )
        {
            return result;
        }

        return result with
        {
            Handoff = null,
            Replies = [NoPersonNotice.In(result.Language ?? result.Decision.Language ?? work.Conversation.Language)],
            Decision = result.Decision with { Outcome = Outcome.NoAnswer.Word(), Reason = Reason },
        };
    }
}
