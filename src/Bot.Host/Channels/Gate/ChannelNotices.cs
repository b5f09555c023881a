using System.Globalization;
using Bot.Dialogs.Conversations;
using Bot.Protocol.Activities;

namespace Bot.Host.Channels.Gate;

/// <summary>Tells a resident, in the conversation's language, why something was not answered: at most once a minute for each kind.</summary>
internal sealed class ChannelNotices(IEntrySends sends, IConversationLog log, TimeProvider time)
{
    public async Task TellAsync(string conversationId, ChannelNotice notice, CancellationToken cancellationToken)
    {
        if (await log.FindAsync(conversationId, cancellationToken) is not { IsClosed: false } conversation)
        {
            return;
        }

        var (text, locale) = Text(notice, conversation.Language);
        await sends.SendAsync(new()
        {
            ConversationId = conversationId,
            Entries = [new(EntryKind.Bot, "bot", ActivityJson.Write(ActivityFactory.Message(text, locale, TextFormats.Plain)))],
            IdempotencyKey = string.Create(CultureInfo.InvariantCulture, $"channel-{notice}-{time.GetUtcNow().ToUnixTimeSeconds() / 60}"),
        }, cancellationToken);
    }

    /// <summary>Residents whose language is not known yet are told in both.</summary>
    private static (string Text, string Locale) Text(ChannelNotice notice, string? language)
    {
        var (en, hant, hans) = Texts(notice);
        return language switch
        {
            "en" => (en, "en"),
            "zh-Hans" => (hans, "zh-Hans"),
            "zh-Hant" or "yue" => (hant, "zh-HK"),
            _ => ($"{hant}\n\n{en}", "zh-HK"),
        };
    }

    private static (string En, string Hant, string Hans) Texts(ChannelNotice notice) => notice switch
    {
        ChannelNotice.TooFast => (
            "You are sending messages very fast. They have been kept, but not all of them are answered. Please wait a moment and ask once more.",
            "您發送得太快，訊息已獲保存，但未能逐一回覆。請稍等片刻再問一次。",
            "您发送得太快，信息已获保存，但未能逐一回复。请稍等片刻再问一次。"),
        ChannelNotice.FileTooBig => (
            "The file is too large and was not taken. Please send a smaller one.",
            "檔案太大，未獲接收。請傳送較小的檔案。",
            "文件太大，未被接收。请发送较小的文件。"),
        ChannelNotice.FileUnsupported => (
            "This kind of file is not taken. Please send a picture or a PDF, or write in words.",
            "不接受這類檔案。請傳送圖片或 PDF，或以文字說明。",
            "不接受这类文件。请发送图片或 PDF，或以文字说明。"),
        _ => (
            "Your file could not be received. Please send it again.",
            "未能收到您的檔案，請再傳送一次。",
            "未能收到您的文件，请再发送一次。"),
    };
}
