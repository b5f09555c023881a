using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Handoff.Requests;
using Bot.Dialogs.Turns;
using Bot.Protocol.Activities;
using Bot.Storage.Desk;

namespace Bot.Host.Handoff;

/// <summary>
/// Takes the turns in which a resident drops the call or the answer that they were promised with a case: the case is withdrawn in the
/// transaction that tells them. Every other turn, danger first of all, goes on.
/// </summary>
internal sealed class CaseTurns(ITurnHandler inner, Cases cases, IConversationLog log, IIdSource ids) : ITurnHandler
{
    /// <summary>So many entries before the message are looked at: the notice of a case and the events of its end.</summary>
    private const int Before = 8;

    public async Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken)
    {
        if (await FindAsync(work, cancellationToken) is not { } withdrawal)
        {
            return await inner.HandleAsync(work, cancellationToken);
        }

        // Who waits for a person besides may drop that with the same words; what they are told of it comes first.
        var ended =
            work.Lease.Owner.Kind == OwnerKind.Handoff && CaseWithdrawal.DropsWait(Texts(work))
                ? await inner.HandleAsync(work, cancellationToken)
                : null;
        if (ended is { Handoff: null })
        {
            return ended;
        }

        return new TurnResult
        {
            Replies = [.. ended?.Replies ?? [], .. withdrawal.Replies],
            StateJson = ended?.StateJson,
            Handoff = ended?.Handoff,
            WithdrawnCases = withdrawal.Numbers,
            Decision = new DecisionRecord
            {
                Id = ids.NewId(),
                Outcome = Outcome.Handoff.Word(),
                Reason = withdrawal.Reason,
                Language = work.Conversation.Language,
                Department = work.Conversation.Department,
                Json = "{}",
            },
        };
    }

    private async Task<CaseWithdrawal?> FindAsync(TurnWork work, CancellationToken cancellationToken)
    {
        var texts = Texts(work);
        if (!CaseWithdrawal.IsPossible(texts) || texts.Any(Emergencies.IsIn))
        {
            return null;
        }

        var open = await cases.ListPromisedAsync(work.Conversation.Id, cancellationToken);
        if (open.Count == 0)
        {
            return null;
        }

        var isRightAfter = !CaseWithdrawal.IsNamed(texts) && await IsRightAfterAsync(work.Entries[0], cancellationToken);
        return CaseWithdrawal.Read(work.Conversation, texts, [.. open.Select(c => c.Number)], isRightAfter);
    }

    /// <summary>Whether nothing was said since the resident was told of their case.</summary>
    private async Task<bool> IsRightAfterAsync(ConversationEntry first, CancellationToken cancellationToken)
    {
        var from = Math.Max(0, first.Sequence - 1 - Before);
        var before = await log.ReadAsync(first.ConversationId, from, Before, cancellationToken);
        return before
            .Where(e => e.Sequence < first.Sequence)
            .Reverse()
            .TakeWhile(e => e.Kind == EntryKind.Event)
            .Any(e => ActivityJson.Parse(e.ActivityJson).Name == CaseDraft.OpenedEvent);
    }

    private static string[] Texts(TurnWork work) =>
        [.. work.Entries.Where(e => e.Kind == EntryKind.Resident).Select(e => ActivityJson.Parse(e.ActivityJson).Text ?? "")];
}
