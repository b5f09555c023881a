using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Turns;

namespace Bot.Host.Tests.Turns;

/// <summary>A dialog that does what the test says.</summary>
internal sealed class Handler(Func<TurnWork, CancellationToken, Task<TurnResult>> handle) : ITurnHandler
{
    private int _calls;

    public int Calls => _calls;

    public static TurnResult Reply(string text) =>
        new()
        {
            Replies = [new EntryDraft(EntryKind.Bot, "bot", $$"""{"type":"message","text":"{{text}}"}""")],
            Decision = new DecisionRecord
            {
                Id = Guid.NewGuid().ToString("N"),
                Outcome = "answer",
                Reason = "test",
                Json = "{}",
            },
        };

    public Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _calls);
        return handle(work, cancellationToken);
    }
}
