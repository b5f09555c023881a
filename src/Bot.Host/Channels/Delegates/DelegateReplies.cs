using Bot.Dialogs.Conversations;
using Bot.Protocol.Activities;

namespace Bot.Host.Channels.Delegates;

/// <summary>What a department's bot says, as the log takes it.</summary>
internal static class DelegateReplies
{
    /// <summary>Whether residents see it; traces, typing and events stay out (A6150, A5002).</summary>
    public static bool IsShown(Activity activity) => activity.Is(ActivityTypes.Message) || activity.Is(ActivityTypes.MessageUpdate);

    /// <summary>Whether the bot wrote the entry.</summary>
    public static bool IsOf(ConversationEntry entry, DelegatesOptions.DelegateOptions bot) =>
        entry.Kind == EntryKind.Bot && ActivityJson.Parse(entry.ActivityJson).From?.Id == bot.AppId;

    /// <summary>Who and where come from the conversation, never from the bot (A2302); <c>data:</c> addresses are dropped (A7123).</summary>
    public static EntryDraft Draft(Activity activity, DelegatesOptions.DelegateOptions bot) =>
        new(
            EntryKind.Bot,
            "bot",
            ActivityJson.Write(
                activity with
                {
                    Id = null,
                    Timestamp = null,
                    Conversation = null,
                    ServiceUrl = null,
                    ChannelId = null,
                    Recipient = null,
                    ReplyToId = null,
                    DeliveryMode = null,
                    From = new()
                    {
                        Id = bot.AppId,
                        Name = activity.From?.Name,
                        Role = Roles.Bot,
                    },
                    Extra = null,
                    Attachments = activity.Attachments is { } attachments
                        ?
                        [
                            .. attachments.Select(a =>
                                a.ContentUrl?.StartsWith("data:", StringComparison.OrdinalIgnoreCase) == true
                                    ? a with
                                    {
                                        ContentUrl = null,
                                    }
                                    : a
                            ),
                        ]
                        : null,
                }
            )
        );
}
