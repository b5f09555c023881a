using System.Globalization;
using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Verdicts;
using Bot.Host.Web;
using Bot.Knowledge.Text;
using Bot.Protocol.Activities;
using Bot.Protocol.Json;

namespace Bot.Host.Channels.DirectLine;

/// <summary>
/// A verdict on a reply: an event <c>feedback</c> with <c>replyToId</c> and <c>{"thumb":"up"|"down","reason":"…"}</c>, or a message
/// reaction <c>like</c> or <c>dislike</c>. It is kept beside the log, not in it.
/// </summary>
internal sealed class FeedbackIntake(IFeedback feedback)
{
    private const string EventName = "feedback";
    private const int ReasonLimit = 500;

    /// <summary>Whether the activity is a verdict, well-formed or not; of other reactions it may say so too.</summary>
    public static bool IsVerdict(Activity activity) =>
        activity.Is(ActivityTypes.MessageReaction) || (activity.Is(ActivityTypes.Event) && activity.Name == EventName);

    /// <summary>Keeps the verdict; false when the activity is none.</summary>
    /// <exception cref="RefusedException">400: a verdict without thumb, or on no reply of this conversation.</exception>
    public async Task<bool> TryTakeAsync(Activity activity, Conversation conversation, CancellationToken cancellationToken)
    {
        if (Read(activity) is not { } verdict)
        {
            return false;
        }

        var prefix = conversation.Id + "|";
        var sequence =
            activity.ReplyToId is { } reply
            && reply.StartsWith(prefix, StringComparison.Ordinal)
            && long.TryParse(reply.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : 0;
        return await feedback.RecordAsync(conversation.Id, sequence, verdict.Thumb, verdict.Reason, cancellationToken)
            ? true
            : throw new RefusedException(400, "BadArgument", "'replyToId' names no reply of this conversation.");
    }

    private static (Thumb Thumb, string? Reason)? Read(Activity activity)
    {
        if (activity.Is(ActivityTypes.MessageReaction))
        {
            return activity.ReactionsAdded?.Select(reaction => reaction.Type).FirstOrDefault(type => type is "like" or "dislike") switch
            {
                "like" => (Thumb.Up, null),
                "dislike" => (Thumb.Down, null),
                _ => null,
            };
        }

        if (!activity.Is(ActivityTypes.Event) || activity.Name != EventName)
        {
            return null;
        }

        var thumb = activity.Value.Text("thumb") switch
        {
            "up" => Thumb.Up,
            "down" => Thumb.Down,
            _ => throw new RefusedException(
                400,
                "BadArgument",
                "A feedback event needs the value {\"thumb\":\"up\"} or {\"thumb\":\"down\"}."
            ),
        };
        var reason = activity.Value.Text("reason")?.Trim();
        return (thumb, string.IsNullOrEmpty(reason) ? null : TextCut.Beginning(reason, ReasonLimit));
    }
}
