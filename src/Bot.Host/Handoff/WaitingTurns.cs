using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Requests;
using Bot.Dialogs.Turns;
using Bot.Protocol.Activities;

namespace Bot.Host.Handoff;

/// <summary>
/// Takes the turns in which one who waits for a person says what they would rather: wait, be called back, leave contact details, no person
/// any more. Every other turn, danger first of all, is the dialog's.
/// </summary>
internal sealed class WaitingTurns(ITurnHandler inner, IIdSource ids, HandoffSettings settings) : ITurnHandler
{
    public async Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken)
    {
        var waits = work.Lease.Owner.Kind == OwnerKind.Handoff;
        string[] texts = waits
            ? [.. work.Entries.Where(e => e.Kind == EntryKind.Resident).Select(e => ActivityJson.Parse(e.ActivityJson).Text ?? "")]
            : [];
        var mayChoose = waits && !texts.Any(Emergencies.IsIn);
        if (
            mayChoose
            && WaitingChoice.Read(work.Conversation.StateJson, texts, work.Conversation.Language, settings.FormFailures) is { } choice
        )
        {
            return new TurnResult
            {
                Replies = choice.Replies,
                StateJson = choice.StateJson,
                Handoff = choice.Handoff,
                Decision = new DecisionRecord
                {
                    Id = ids.NewId(),
                    Outcome = Outcome.Handoff.Word(),
                    Reason = choice.Reason,
                    Language = work.Conversation.Language,
                    Department = work.Conversation.Department,
                    Json = "{}",
                },
            };
        }

        if (mayChoose && WaitingChoice.CalledOffForAQuestion(work.Conversation.StateJson, texts, work.Conversation.Language) is { } dropped)
        {
            // Answered as to one who does not wait; who asks for a person in the same breath goes on waiting.
            var answer = await inner.HandleAsync(
                work with
                {
                    Conversation = work.Conversation with { Owner = ConversationOwner.Bot },
                },
                cancellationToken
            );
            return answer.Handoff is null
                ? answer with
                {
                    Replies = [.. dropped.Replies, .. answer.Replies],
                    StateJson = answer.StateJson ?? dropped.StateJson,
                    Handoff = dropped.Handoff,
                }
                : answer;
        }

        // The dialog writes its state anew; what was asked of one who still waits stays in it, and goes with the waiting.
        var result = await inner.HandleAsync(work, cancellationToken);
        return waits ? result with { StateJson = WaitingChoice.Keep(work.Conversation.StateJson, result.StateJson) } : result;
    }
}
