using System.Security.Cryptography;
using System.Text;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Host.Web;
using Bot.Knowledge.Text;
using Bot.Protocol.Activities;

namespace Bot.Host.Channels.BotFramework.Messages;

/// <summary>What a channel posts, as the inbox takes it.</summary>
internal static class BotFrameworkMapIn
{
    private const int IdLimit = 120;

    /// <exception cref="RefusedException">400: something that the channel must send is missing (A2060–A2080, A2300, A5001).</exception>
    public static void Check(Activity activity)
    {
        var missing =
            activity.ChannelId is not { Length: > 0 } ? "channelId"
            : activity.Conversation?.Id is not { Length: > 0 } ? "conversation.id"
            : activity.From?.Id is not { Length: > 0 } ? "from.id"
            : activity.ServiceUrl is not { Length: > 0 } && activity.DeliveryMode != DeliveryModes.ExpectReplies ? "serviceUrl"
            : activity.Type is ActivityTypes.Event or ActivityTypes.Invoke && activity.Name is not { Length: > 0 } ? "name"
            : null;
        if (missing is not null)
        {
            throw new RefusedException(400, "MissingProperty", $"The activity has no '{missing}'.");
        }
    }

    /// <summary>One conversation a channel's conversation.</summary>
    public static string Key(Activity activity) => Short($"{activity.ChannelId}|{activity.Conversation!.Id}");

    /// <param name="activity">As posted, checked.</param>
    /// <param name="settings">Ours.</param>
    /// <param name="expectsRepliesUntil">When the caller waits for replies in its call: until then.</param>
    public static InboundMessage Map(Activity activity, BotFrameworkOptions settings, DateTimeOffset? expectsRepliesUntil)
    {
        var isMessage = activity.Is(ActivityTypes.Message);
        var joined =
            activity.Is(ActivityTypes.ConversationUpdate)
            && (activity.MembersAdded ?? []).Any(member => member.Id != activity.Recipient?.Id);
        return new()
        {
            Channel = BotFrameworkOptions.Channel,
            ChannelConversationKey = Key(activity),
            ExternalId = activity.Id is { Length: > 0 } id ? Short($"{activity.ChannelId}|{activity.Conversation!.Id}|{id}") : null,
            ResidentId = Short($"bf-{activity.ChannelId}-{activity.From!.Id}"),
            ActivityJson = ActivityJson.Write(
                activity with
                {
                    Id = null,
                    Timestamp = null,
                    Conversation = null,
                    ServiceUrl = null,
                    Recipient = null,
                    From = activity.From with { Role = Roles.User },
                }
            ),
            Department = settings.Department,
            Locale = activity.Locale,
            Delivery = ReplyDelivery.Pushed,
            Kind = isMessage || activity.Is(ActivityTypes.EndOfConversation) ? EntryKind.Resident : EntryKind.Event,
            WantsTurn = isMessage || joined,
            ChannelJson = BotFrameworkThread.Of(activity, expectsRepliesUntil).Write(),
        };
    }

    // Long ones, and those that PostgreSQL would refuse, end in their digest.
    private static string Short(string text) =>
        text.Length <= IdLimit && !text.Any(char.IsControl)
            ? text
            : $"{string.Concat(TextCut.Beginning(text, 40).Where(c => !char.IsControl(c)))}#"
                + $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
