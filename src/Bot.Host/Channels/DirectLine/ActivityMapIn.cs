using System.Security.Cryptography;
using System.Text;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Host.Web;
using Bot.Protocol.Activities;

namespace Bot.Host.Channels.DirectLine;

/// <summary>What a client posts, as the inbox takes it.</summary>
internal static class ActivityMapIn
{
    public const string Channel = "directline";
    private const int ClientIdLimit = 100;

    /// <summary>Puts who and where in place of what the client says, and keeps the rest.</summary>
    /// <param name="activity">As posted.</param>
    /// <param name="conversation">Where to.</param>
    /// <param name="claims">The token's; null for a caller with the secret, who may name the author.</param>
    /// <exception cref="RefusedException">400: the activity holds nothing, or lacks what its type needs.</exception>
    public static InboundMessage Map(Activity activity, Conversation conversation, TokenClaims? claims)
    {
        var text = Clean(activity.Text);
        Check(activity, text);
        var from = From(activity, conversation, claims);
        var kept = activity with
        {
            Id = null,
            Timestamp = null,
            Conversation = null,
            ServiceUrl = null,
            Recipient = null,
            ChannelId = Channel,
            From = from,
            Text = text,
        };
        return new()
        {
            Channel = Channel,
            ChannelConversationKey = conversation.ChannelConversationKey,
            ExternalId = ExternalId(activity, conversation.Id),
            ResidentId = conversation.ResidentId,
            ActivityJson = ActivityJson.Write(kept),
            Locale = activity.Locale,
            Kind = EntryKind.Resident,
            WantsTurn = activity.Is(ActivityTypes.Message),
            WhenClosed = ClosedConversation.Refuse,
        };
    }

    /// <summary>A sign of typing as it is passed on: who types, and nothing else of what the client says.</summary>
    /// <exception cref="RefusedException">400: the author is none that the caller may name.</exception>
    public static string MapTyping(Activity activity, Conversation conversation, TokenClaims? claims) =>
        ActivityJson.Write(new() { Type = ActivityTypes.Typing, From = From(activity, conversation, claims) with { Name = null } });

    /// <summary>
    /// The client's own id of the activity makes a repeat known; without one every post is new. One that is long, or that PostgreSQL would
    /// refuse, stands as its digest.
    /// </summary>
    private static string? ExternalId(Activity activity, string conversationId)
    {
        var id = activity.ChannelDataText("clientActivityID");
        return string.IsNullOrEmpty(id) ? null
            : id.Length <= ClientIdLimit && !id.Any(char.IsControl) ? $"{conversationId}|{id}"
            : $"{conversationId}|{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id)))}";
    }

    private static ChannelAccount From(Activity activity, Conversation conversation, TokenClaims? claims)
    {
        var said = activity.From;
        if (claims is not null)
        {
            return new()
            {
                Id = claims.UserId,
                Name = claims.UserName ?? said?.Name,
                Role = Roles.User,
            };
        }

        var theirs = TokenClaims.Of(conversation).UserId;
        var id = said?.Id is { Length: > 0 } given ? given : theirs;
        if (!TokenClaims.IsUserId(id) && id != theirs)
        {
            throw new RefusedException(
                400,
                "BadArgument",
                $"from.id is longer than {TokenClaims.UserIdLimit} characters or holds control characters."
            );
        }

        return id.StartsWith(TokenClaims.TokenUserPrefix, StringComparison.Ordinal) && id != theirs
            ? throw new RefusedException(400, "BadArgument", "A from.id that begins with 'dl_' is only taken from a token.")
            : new()
            {
                Id = id,
                Name = said?.Name,
                Role = Roles.User,
            };
    }

    private static void Check(Activity activity, string? text)
    {
        if (activity.Type is ActivityTypes.Event or ActivityTypes.Invoke && string.IsNullOrEmpty(activity.Name))
        {
            throw new RefusedException(400, "MissingProperty", $"An activity of type '{activity.Type}' needs a 'name'.");
        }

        if (
            activity.Is(ActivityTypes.Message)
            && string.IsNullOrWhiteSpace(text)
            && activity.Value is null
            && activity.Attachments is not { Count: > 0 }
        )
        {
            throw new RefusedException(400, "MissingProperty", "The message is empty: it needs 'text', 'value' or 'attachments'.");
        }

        if (activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            throw new RefusedException(400, "BadArgument", "This channel does not take deliveryMode 'expectReplies'.");
        }
    }

    /// <summary>
    /// Without control characters other than tab and line feed: they show nothing, and stores and screen readers stumble over them.
    /// </summary>
    private static string? Clean(string? text)
    {
        if (text is null || !text.Any(c => char.IsControl(c) && c is not ('\n' or '\t')))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))
            {
                clean.Append('\n');
            }
            else if (!char.IsControl(c) || c is '\n' or '\t')
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }
}
