using System.Text.Json;
using Bot.Protocol.Activities;
using Bot.Protocol.Json;

namespace Bot.Protocol.Handoff;

/// <summary>Hand-off to and from a hub, by event (protocols §1.8).</summary>
public static class HandoffEvents
{
    public const string InitiateName = "handoff.initiate";
    public const string StatusName = "handoff.status";

    /// <summary>Bot → hub: take this conversation.</summary>
    /// <param name="conversation">Where it is and who is in it.</param>
    /// <param name="context">The hub's own routing context, such as <c>{"Skill":"…"}</c>.</param>
    /// <param name="transcript">What was said so far; null sends none.</param>
    public static Activity Initiate(ConversationReference conversation, JsonElement context, Transcript? transcript)
    {
        var activity = ActivityFactory.Event(InitiateName, context) with
        {
            From = conversation.Bot,
            Conversation = conversation.Conversation,
            ReplyToId = conversation.ActivityId,
            RelatesTo = conversation,
        };
        return transcript is null
            ? activity
            : activity.WithAttachment(
                new()
                {
                    ContentType = "application/json",
                    Name = "Transcript",
                    Content = ActivityJson.ToElement(transcript),
                }
            );
    }

    /// <summary>Hub → bot: how the hand-off stands.</summary>
    public static Activity Status(ConversationAccount conversation, string state, string? message = null) =>
        ActivityFactory.Event(StatusName, ActivityJson.ToElement(new HandoffStatus { State = state, Message = message })) with
        {
            Conversation = conversation,
        };

    /// <summary>Reads a <c>handoff.status</c>; false for any other activity, and for one without a state.</summary>
    public static bool TryReadStatus(Activity activity, out HandoffStatus status)
    {
        status = new();
        if (
            !activity.Is(ActivityTypes.Event)
            || !string.Equals(activity.Name, StatusName, StringComparison.Ordinal)
            || activity.Value.Field("state") is not { ValueKind: JsonValueKind.String } state
        )
        {
            return false;
        }

        status = new() { State = state.GetString(), Message = activity.Value.Text("message") };
        return true;
    }
}
