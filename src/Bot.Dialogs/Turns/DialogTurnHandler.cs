using Bot.Dialogs.Compose;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Decisions;
using Bot.Dialogs.State;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Turns;

/// <summary>Runs the dialog on a stored turn: a burst of entries is read as one message, and the reply becomes an activity.</summary>
internal sealed class DialogTurnHandler(Dialog dialog, ISnapshotSource knowledge, IIdSource ids) : ITurnHandler
{
    public Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var burst = Burst.Read(work.Entries);
        var snapshot = knowledge.Current;
        var request = new DialogRequest
        {
            Text = burst.Text,
            Messages = burst.Messages,
            State = DialogStateJson.Read(work.Conversation.StateJson),
            Channel = work.Conversation.Channel,
            Department = work.Conversation.Department,
            ClientLanguage = LanguageForms.FromTag(work.Conversation.Language) ?? LanguageForms.FromTag(burst.Locale),
            WaitsForPerson = work.Conversation.Owner.Kind == OwnerKind.Handoff,
            Arrival = burst.Arrival,
        };
        var result = dialog.Run(request, snapshot);
        return Task.FromResult(
            new TurnResult
            {
                Replies =
                    result.Trace.Reason == Reasons.NothingSaid ? [] : [new EntryDraft(EntryKind.Bot, "bot", ReplyActivity.Write(result))],
                StateJson = DialogStateJson.Write(result.State),
                Decision = Record(result),
                Handoff = result.Handoff,
                Language = burst.Text.Length > 0 ? result.State.ChosenLanguage ?? result.State.WrittenLanguage : null,
            }
        );
    }

    private DecisionRecord Record(DialogResult result) =>
        new()
        {
            Id = ids.NewId(),
            Outcome = result.Outcome.Word(),
            Reason = result.Reason,
            Department = result.Reply.Department ?? result.Trace.Department,
            Language = result.Reply.Language.Tag(),
            Confidence = result.Trace.Confidence,
            Json = DecisionJson.Write(result.Trace),
        };
}
