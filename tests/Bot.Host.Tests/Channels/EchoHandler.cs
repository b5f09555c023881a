using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Turns;
using Bot.Protocol.Activities;

namespace Bot.Host.Tests.Channels;

/// <summary>Answers each turn with what the resident said, once it is let; as danger, where it is that.</summary>
internal sealed class EchoHandler : ITurnHandler
{
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>While set, turns begin and do not end.</summary>
    public bool Holds { get; set; }

    /// <summary>Ends when a first turn has begun.</summary>
    public Task Begun => _begun.Task;

    /// <summary>What it answers; null: what was said.</summary>
    public Func<TurnWork, IReadOnlyList<Activity>>? Answers { get; set; }

    /// <summary>Ends the turns that are held, and holds no more.</summary>
    public void Release()
    {
        Holds = false;
        _released.TrySetResult();
    }

    public async Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken)
    {
        _begun.TrySetResult();
        if (Holds)
        {
            await _released.Task.WaitAsync(cancellationToken);
        }

        var said = string.Join('\n', work.Entries.Select(e => ActivityJson.Parse(e.ActivityJson).Text).Where(t => t is not null));
        var replies = Answers?.Invoke(work) ?? [ActivityFactory.Message(said, textFormat: TextFormats.Plain)];
        return new()
        {
            Replies = [.. replies.Select(reply => new EntryDraft(EntryKind.Bot, "bot", ActivityJson.Write(reply)))],
            Decision = new()
            {
                Id = work.Lease.TurnId,
                Outcome = Emergencies.IsIn(said) ? "urgent" : "answer",
                Reason = "confident",
                Json = "{}",
            },
        };
    }
}
