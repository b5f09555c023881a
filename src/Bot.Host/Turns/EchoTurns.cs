using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Turns;
using Bot.Protocol.Activities;

namespace Bot.Host.Turns;

/// <summary>
/// The turn without a dialog (<c>Turns:Handler = echo</c>): each message comes back as it is. For load, benchmarks and the first call of a
/// new channel, where the way of a message is looked at and not its answer.
/// </summary>
internal sealed class EchoTurns(IIdSource ids) : ITurnHandler
{
    public Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken) =>
        Task.FromResult(
            new TurnResult
            {
                Replies =
                [
                    .. work.Entries.Where(e => e.Kind == EntryKind.Resident).Select(e => new EntryDraft(EntryKind.Bot, "bot", Echo(e))),
                ],
                Decision = new DecisionRecord
                {
                    Id = ids.NewId(),
                    Outcome = Outcome.Smalltalk.Word(),
                    Reason = "echo",
                    Json = "{}",
                },
            }
        );

    private static string Echo(ConversationEntry entry) =>
        ActivityJson.Write(ActivityFactory.Message($"echo: {ActivityJson.Parse(entry.ActivityJson).Text}"));
}
