using System.Globalization;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Sends;
using Bot.Host.Wording;
using Bot.Protocol.Activities;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.DirectLine;

/// <summary>
/// Says in the conversation why something was not taken: the clients show a status code as "send failed" at best (protocols §3.4). At most
/// one notice of a kind a minute.
/// </summary>
internal sealed class Notices(IEntrySends sends, IOptions<DirectLineOptions> options, TimeProvider time)
{
    /// <summary>Writes the notice in the conversation's language.</summary>
    public async Task TellAsync(Conversation conversation, Notice notice, CancellationToken cancellationToken)
    {
        if (conversation.IsClosed)
        {
            return;
        }

        var (text, locale) = Text(notice, conversation.Language);
        var activity = ActivityFactory.Message(text, locale, TextFormats.Plain);
        await sends.SendAsync(
            new()
            {
                ConversationId = conversation.Id,
                Entries = [new(EntryKind.Bot, "bot", ActivityJson.Write(activity))],
                IdempotencyKey = string.Create(
                    CultureInfo.InvariantCulture,
                    $"notice-{notice}-{time.GetUtcNow().ToUnixTimeSeconds() / 60}"
                ),
            },
            cancellationToken
        );
    }

    // Web chat says it in English as long as the language is not known.
    private (string Text, string Locale) Text(Notice notice, string? language) =>
        HostWording.Notice(
            language is "zh-Hans" or "zh-Hant" or "yue" ? language : "en",
            KeyOf(notice),
            notice switch
            {
                Notice.FileTooBig => [Math.Max(1, options.Value.FileBytes / (1024 * 1024))],
                Notice.TooManyFiles => [options.Value.FilesPerMessage],
                _ => [],
            }
        );

    private static string KeyOf(Notice notice) =>
        notice switch
        {
            Notice.TooFast => "web.tooFast",
            Notice.FileTooBig => "web.fileTooBig",
            Notice.FileUnsupported => "web.fileUnsupported",
            Notice.FileEmpty => "web.fileEmpty",
            Notice.TooManyFiles => "web.tooManyFiles",
            Notice.ConversationFull => "web.conversationFull",
            Notice.NoFilesNow => "web.noFilesNow",
            Notice.MessageTooBig => "web.messageTooBig",
            _ => throw new ArgumentOutOfRangeException(nameof(notice), notice, "There is no such notice."),
        };
}
