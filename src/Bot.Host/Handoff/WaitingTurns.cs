using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Turns;

namespace Bot.Host.Handoff;

/// <summary>
/// Takes the turns in which one who waits for a person says what they would rather: wait, be called back, leave contact details. Every other
/// turn, danger first of all, is the dialog's.
/// </summary>
internal sealed class WaitingTurns(ITurnHandler inner, IIdSource ids) : ITurnHandler
{
    public Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken)
    {
        if (work.Lease.Owner.Kind == OwnerKind.Handoff && WaitingChoice.Read(work.Conversation.StateJson, [.. work.Entries.Where(e => e.Kind == EntryKind.Resident).Select(Text)], work.Conversation.Language) is { } choice)
        {
            return Task.FromResult(new TurnResult
            {
                Replies = choice.Replies,
                StateJson = choice.StateJson,
                Handoff = choice.Handoff,
                Decision = new DecisionRecord { Id = ids.NewId(), Outcome = "handoff", Reason = choice.Reason, Language = work.Conversation.Language, Department = work.Conversation.Department, Json = "{}" },
            });
        }

        return inner.HandleAsync(work, cancellationToken);
    }

    private static string Text(ConversationEntry entry)
    {
        using var activity = JsonDocument.Parse(entry.ActivityJson);
        return activity.RootElement.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() ?? "" : "";
    }
}
