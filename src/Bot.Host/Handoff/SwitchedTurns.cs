using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Switches;
using Bot.Dialogs.Turns;
using Bot.Host.Switches;

namespace Bot.Host.Handoff;

/// <summary>
/// Keeps the bot from answering where staff have turned it off: all, a channel, a department or a procedure. Danger, a request for a person
/// and refusals go through; everything else becomes an honest notice with the way to a person. One who waits for a person keeps their
/// place.
/// </summary>
internal sealed class SwitchedTurns(ITurnHandler inner, IBotSwitches switches, HandoffSettings settings) : ITurnHandler
{
    public const string Reason = "bot_off";

    public async Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken)
    {
        var result = await inner.HandleAsync(work, cancellationToken);
        if (GoesThrough(result.Decision))
        {
            return result;
        }

        // Read after the work: what is turned off while a turn is worked keeps that turn back, too.
        var positions = await switches.ReadAsync(cancellationToken);
        var department = result.Decision.Department ?? result.Department ?? work.Conversation.Department;
        if (!positions.KeepBack(work.Conversation.Channel, department, result.Decision))
        {
            return result;
        }

        var asks =
            result.Handoff
            ?? (
                work.Lease.Owner.Kind == OwnerKind.Bot && settings.AskAtOnce.Contains(Reason)
                    ? new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, Reason) { Department = department }
                    : null
            );
        var personComes = asks is not null || work.Lease.Owner.Kind != OwnerKind.Bot;
        return result with
        {
            Replies = [SwitchedOffNotice.In(result.Language ?? result.Decision.Language ?? work.Conversation.Language, personComes)],
            StateJson = null,
            Handoff = asks,
            Decision = result.Decision with { Outcome = Outcome.NoAnswer.Word(), Reason = Reason },
        };
    }

    // The question whether someone is in danger stands alone then, with the numbers to call.
    private static bool GoesThrough(DecisionRecord decision) =>
        Outcomes.Parse(decision.Outcome) is { } outcome
        && (outcome.GoesThrough() || (outcome == Outcome.Clarify && decision.Reason == Reasons.DangerCheck));
}
