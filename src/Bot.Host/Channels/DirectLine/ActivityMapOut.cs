using System.Globalization;
using Bot.Dialogs.Conversations;
using Bot.Host.Uploads;
using Bot.Host.Web;
using Bot.Protocol.Activities;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.DirectLine;

/// <summary>Entries of the log as clients get them.</summary>
internal sealed class ActivityMapOut(IOptions<DirectLineOptions> options, DirectLineTokens tokens)
{
    /// <summary>The activity of an entry; null when the resident's client does not get it (notes, events, hand-off activities).</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="host">The host's own address, for links to files.</param>
    public Activity? Map(ConversationEntry entry, string host)
    {
        if (entry.Kind is EntryKind.Note or EntryKind.Event)
        {
            return null;
        }

        var activity = ActivityJson.Parse(entry.ActivityJson);
        if (activity.Type is ActivityTypes.ConversationUpdate or ActivityTypes.Handoff or ActivityTypes.Trace or ActivityTypes.Typing)
        {
            return null;
        }

        return Marked(entry, activity) with
        {
            Id = entry.ActivityId,
            Timestamp = entry.At,
            Conversation = new() { Id = entry.ConversationId },
            ChannelId = ActivityMapIn.Channel,
            ServiceUrl = null,
            Recipient = null,
            From = From(entry, activity),
            Attachments = activity.Attachments is { } attachments
                ? [.. attachments.Select(attachment => Address(attachment, entry.ConversationId, host))]
                : null,
            SuggestedActions = activity.SuggestedActions is { Actions: { } actions } chips
                ? chips with
                {
                    Actions = [.. actions.Where(action => action.IsSafe())],
                }
                : activity.SuggestedActions,
        };
    }

    /// <summary>A passing activity (typing) of the bot or an agent; null when it is the resident's own, or unreadable.</summary>
    public Activity? MapTransient(string activityJson, string conversationId, TimeProvider time)
    {
        var activity = ActivityJson.Parse(activityJson);
        return activity.From?.Role == Roles.User
            ? null
            : activity with
            {
                Timestamp = time.GetUtcNow(),
                Conversation = new() { Id = conversationId },
                ChannelId = ActivityMapIn.Channel,
                From = Account(activity.From?.Name),
                ServiceUrl = null,
                Recipient = null,
            };
    }

    /// <summary>The mark of a client that has seen everything up to <paramref name="sequence"/>.</summary>
    public static string Watermark(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Reads a client's mark: decimal, leading zeros allowed (protocols §1.3); <paramref name="missing"/> when there is none.
    /// </summary>
    /// <exception cref="RefusedException">400 when it is no number.</exception>
    public static long ReadWatermark(string? text, long missing) =>
        string.IsNullOrEmpty(text) ? missing
        : text.All(char.IsAsciiDigit) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence
        : throw new RefusedException(400, "BadArgument", "The watermark is not one that was given out here.");

    private ChannelAccount From(ConversationEntry entry, Activity activity) =>
        entry.Kind == EntryKind.Resident
            ? (activity.From ?? new()) with
            {
                Id = activity.From?.Id ?? entry.AuthorId,
                Role = Roles.User,
            }
            : Account(activity.From?.Name);

    // A page must not pass a person off as the bot.
    private static Activity Marked(ConversationEntry entry, Activity activity) =>
        entry.Kind == EntryKind.Agent ? activity.WithChannelData("author", ActivityJson.ToElement("agent")) : activity;

    // Agents show as the bot's side under their own shown name; their account ids stay inside.
    private ChannelAccount Account(string? name) =>
        new()
        {
            Id = options.Value.BotId,
            Name = name ?? options.Value.BotName,
            Role = Roles.Bot,
        };

    private Attachment Address(Attachment attachment, string conversationId, string host)
    {
        if (attachment.ContentUrl?.StartsWith(UploadStore.Scheme, StringComparison.Ordinal) == true)
        {
            var file = attachment.ContentUrl[UploadStore.Scheme.Length..];
            return attachment with
            {
                ContentUrl =
                    $"{host}{DirectLineEndpoints.Base}/conversations/{conversationId}/files/{file}?t={tokens.FileTicket(conversationId, file)}",
            };
        }

        return attachment.ContentUrl?.StartsWith("data:", StringComparison.OrdinalIgnoreCase) == true
            ? attachment with
            {
                ContentUrl = null,
            }
            : attachment;
    }
}
