using System.Globalization;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Sends;
using Bot.Host.Wording;
using Bot.Protocol.Activities;

namespace Bot.Host.Channels.Gate;

/// <summary>
/// Tells a resident, in the conversation's language, why something was not answered: at most once a minute for each kind.
/// </summary>
internal sealed class ChannelNotices(IEntrySends sends, IConversationLog log, TimeProvider time)
{
    public async Task TellAsync(string conversationId, ChannelNotice notice, CancellationToken cancellationToken)
    {
        if (await log.FindAsync(conversationId, cancellationToken) is not { IsClosed: false } conversation)
        {
            return;
        }

        var (text, locale) = HostWording.Notice(conversation.Language, KeyOf(notice));
        await sends.SendAsync(
            new()
            {
                ConversationId = conversationId,
                Entries = [new(EntryKind.Bot, "bot", ActivityJson.Write(ActivityFactory.Message(text, locale, TextFormats.Plain)))],
                IdempotencyKey = string.Create(
                    CultureInfo.InvariantCulture,
                    $"channel-{notice}-{time.GetUtcNow().ToUnixTimeSeconds() / 60}"
                ),
            },
            cancellationToken
        );
    }

    private static string KeyOf(ChannelNotice notice) =>
        notice switch
        {
            ChannelNotice.TooFast => "channel.tooFast",
            ChannelNotice.FileTooBig => "channel.fileTooBig",
            ChannelNotice.FileUnsupported => "channel.fileUnsupported",
            ChannelNotice.FileLost => "channel.fileLost",
            _ => throw new ArgumentOutOfRangeException(nameof(notice), notice, "There is no such notice."),
        };
}
