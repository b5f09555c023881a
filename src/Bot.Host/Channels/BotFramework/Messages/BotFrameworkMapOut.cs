using Bot.Protocol.Activities;

namespace Bot.Host.Channels.BotFramework.Messages;

/// <summary>Our activities as a channel gets them: addressed to the other side, unsafe buttons left out.</summary>
internal static class BotFrameworkMapOut
{
    public static Activity Map(Activity activity, ConversationReference to) =>
        activity with
        {
            ChannelId = to.ChannelId,
            ServiceUrl = to.ServiceUrl,
            Conversation = to.Conversation,
            From = (to.Bot ?? new()) with { Name = activity.From?.Name ?? to.Bot?.Name, Role = Roles.Bot },
            Recipient = to.User,
            ReplyToId = to.ActivityId,
            SuggestedActions = activity.SuggestedActions is { Actions: { } actions } chips
                ? chips with
                {
                    Actions = [.. actions.Where(action => action.IsSafe())],
                }
                : activity.SuggestedActions,
            // Files of ours are behind the desk's and the web chat's own doors; a channel gets their names.
            Attachments = activity.Attachments is { } attachments
                ?
                [
                    .. attachments.Where(attachment =>
                        attachment.ContentUrl?.StartsWith(Uploads.UploadStore.Scheme, StringComparison.Ordinal) != true
                    ),
                ]
                : null,
        };
}
