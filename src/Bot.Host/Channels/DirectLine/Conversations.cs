using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Host.Web;
using Bot.Protocol.Activities;

namespace Bot.Host.Channels.DirectLine;

/// <summary>Finds and starts the channel's conversations.</summary>
internal sealed class Conversations(IConversationLog log, IInbox inbox)
{
    /// <summary>The conversation of this channel.</summary>
    /// <exception cref="RefusedException">404.</exception>
    public async Task<Conversation> FindAsync(string conversationId, CancellationToken cancellationToken)
    {
        var conversation = await log.FindAsync(conversationId, cancellationToken);
        return conversation?.Channel == ActivityMapIn.Channel
            ? conversation
            : throw new RefusedException(404, "ConversationNotFound", "There is no such conversation; start it with POST /conversations.");
    }

    /// <summary>Finds or makes the token's conversation, and tells the bot once that the resident is there.</summary>
    public async Task<Opened> StartAsync(TokenClaims claims, string? locale, CancellationToken cancellationToken)
    {
        var opened = await inbox.OpenAsync(
            new()
            {
                Channel = ActivityMapIn.Channel,
                ChannelConversationKey = claims.ConversationId,
                ConversationId = claims.ConversationId,
                ResidentId = claims.ResidentId,
                Department = claims.Department,
                Locale = locale,
                Delivery = ReplyDelivery.Pulled,
            },
            cancellationToken
        );
        if (opened.Conversation.LastSequence == 0)
        {
            // Under one external id: of two starts at once, or one that broke off here, the bot is told once.
            await inbox.AcceptAsync(
                new()
                {
                    Channel = ActivityMapIn.Channel,
                    ChannelConversationKey = claims.ConversationId,
                    ExternalId = $"{claims.ConversationId}|start",
                    ResidentId = claims.ResidentId,
                    ActivityJson = ActivityJson.Write(
                        ActivityFactory.ConversationUpdate(new ChannelAccount { Id = claims.UserId, Role = Roles.User }) with
                        {
                            ChannelId = ActivityMapIn.Channel,
                            From = new() { Id = claims.UserId, Role = Roles.User },
                            Locale = locale,
                        }
                    ),
                    Department = claims.Department,
                    Locale = locale,
                    Kind = EntryKind.Event,
                    WhenClosed = ClosedConversation.Refuse,
                },
                cancellationToken
            );
        }

        return opened;
    }
}
