using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Turns;
using Bot.Protocol.Activities;
using Bot.Protocol.Cards;

namespace Bot.Host.Tests.Hosting;

/// <summary>Answers by what is said, so that tests of channels need no knowledge base.</summary>
internal sealed class ScriptedHandler : ITurnHandler
{
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets the turn that was asked to "wait" go on.</summary>
    public void Release() => _release.TrySetResult();

    public async Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken)
    {
        var replies = new List<EntryDraft>();
        var close = false;
        foreach (var entry in work.Entries)
        {
            var activity = ActivityJson.Parse(entry.ActivityJson);
            if (activity.Is(ActivityTypes.ConversationUpdate))
            {
                replies.Add(Draft(ActivityFactory.Message("Hello, I am an automated assistant.")));
                continue;
            }

            if (activity.Text == "wait")
            {
                await _release.Task.WaitAsync(cancellationToken);
            }

            if (activity.Text == "goodbye")
            {
                close = true;
                replies.Add(Draft(ActivityFactory.EndOfConversation()));
                continue;
            }

            var said = activity.Text ?? $"{activity.Attachments?.Count ?? 0} files";
            replies.Add(
                Draft(
                    ActivityFactory
                        .Message($"You said: {said}")
                        .WithChannelData("outcome", ActivityJson.ToElement("answer"))
                        .WithSuggestedActions(
                            ActivityFactory.Say("More"),
                            new CardAction
                            {
                                Type = CardActionTypes.OpenUrl,
                                Title = "Bad",
                                Value = ActivityJson.ToElement("data:text/html,x"),
                            }
                        ) with
                    {
                        ReplyToId = entry.ActivityId,
                        ServiceUrl = "https://inside.example/",
                    }
                )
            );
        }

        return new()
        {
            Replies = replies,
            CloseEpisode = close,
            Decision = new()
            {
                Id = $"d-{work.Lease.TurnId}",
                Outcome = "answer",
                Reason = "scripted",
                Json = """{"redactedText":"as it was said"}""",
            },
        };
    }

    private static EntryDraft Draft(Activity activity) => new(EntryKind.Bot, "bot", ActivityJson.Write(activity));
}
