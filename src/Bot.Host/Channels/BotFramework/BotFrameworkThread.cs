using System.Text;
using Bot.Protocol.Activities;
using Bot.Protocol.Json;

namespace Bot.Host.Channels.BotFramework;

/// <summary>What the channel keeps with a conversation: where it is, who is in it, and until when a call waits for its replies.</summary>
/// <param name="Reference">As a conversation reference; its activity is the newest that came.</param>
/// <param name="ExpectsRepliesUntil">Replies written until then go back in the call that asked (protocols §1.1, A3113); null: the connector
/// is called.</param>
internal sealed record BotFrameworkThread(ConversationReference Reference, DateTimeOffset? ExpectsRepliesUntil)
{
    private const string Until = "expectsRepliesUntil";

    public static BotFrameworkThread Of(Activity activity, DateTimeOffset? expectsRepliesUntil) =>
        new(
            new()
            {
                ActivityId = activity.Id,
                User = activity.From,
                Bot = activity.Recipient,
                Conversation = activity.Conversation,
                ChannelId = activity.ChannelId,
                ServiceUrl = activity.ServiceUrl,
                Locale = activity.Locale,
            },
            expectsRepliesUntil
        );

    /// <summary>Null when there is none.</summary>
    public static BotFrameworkThread? Read(string? channelJson)
    {
        if (channelJson is null)
        {
            return null;
        }

        var reference = ProtocolJson.Parse<Activity>(Encoding.UTF8.GetBytes(channelJson));
        return reference.RelatesTo is { } relates ? new(relates, reference.Expiration) : null;
    }

    // Kept as an event activity, so that the protocol's own serializer keeps every field of the accounts.
    public string Write() =>
        ActivityJson.Write(
            new Activity
            {
                Type = ActivityTypes.Event,
                Name = Until,
                RelatesTo = Reference,
                Expiration = ExpectsRepliesUntil,
            }
        );
}
