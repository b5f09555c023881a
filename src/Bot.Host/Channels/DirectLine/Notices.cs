using System.Globalization;
using Bot.Dialogs.Conversations;
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
        await sends.SendAsync(new()
        {
            ConversationId = conversation.Id,
            Entries = [new(EntryKind.Bot, "bot", ActivityJson.Write(activity))],
            IdempotencyKey = string.Create(CultureInfo.InvariantCulture, $"notice-{notice}-{time.GetUtcNow().ToUnixTimeSeconds() / 60}"),
        }, cancellationToken);
    }

    private (string Text, string Locale) Text(Notice notice, string? language)
    {
        var megabytes = Math.Max(1, options.Value.FileBytes / (1024 * 1024));
        return (notice, language) switch
        {
            (Notice.TooFast, "zh-Hans") => ("您发送得太快，上一条信息未被接收。请稍等片刻再发送。", "zh-Hans"),
            (Notice.TooFast, "zh-Hant" or "yue") => ("您發送得太快，上一則訊息未獲接收。請稍等片刻再發送。", "zh-HK"),
            (Notice.TooFast, _) => ("You are sending messages too fast, and the last one was not taken. Please wait a moment and send it again.", "en"),
            (Notice.FileTooBig, "zh-Hans") => ($"文件太大，未被接收。每个文件不可超过 {megabytes} MB。", "zh-Hans"),
            (Notice.FileTooBig, "zh-Hant" or "yue") => ($"檔案太大，未獲接收。每個檔案不可超過 {megabytes} MB。", "zh-HK"),
            (Notice.FileTooBig, _) => ($"The file is too large and was not taken. A file may have up to {megabytes} MB.", "en"),
            (Notice.FileUnsupported, "zh-Hans") => ("不接受这类文件。请上传图片（PNG、JPEG、GIF、WebP、HEIC）或 PDF。", "zh-Hans"),
            (Notice.FileUnsupported, "zh-Hant" or "yue") => ("不接受這類檔案。請上載圖片（PNG、JPEG、GIF、WebP、HEIC）或 PDF。", "zh-HK"),
            (Notice.FileUnsupported, _) => ("This kind of file is not taken. Please send a picture (PNG, JPEG, GIF, WebP, HEIC) or a PDF.", "en"),
            (Notice.FileEmpty, "zh-Hans") => ("文件是空的，未被接收。请检查后再发送。", "zh-Hans"),
            (Notice.FileEmpty, "zh-Hant" or "yue") => ("檔案沒有內容，未獲接收。請檢查後再發送。", "zh-HK"),
            (Notice.FileEmpty, _) => ("The file is empty and was not taken. Please check it and send it again.", "en"),
            (Notice.TooManyFiles, "zh-Hans") => ($"每次最多可发送 {options.Value.FilesPerMessage} 个文件，这些文件未被接收。请分几次发送。", "zh-Hans"),
            (Notice.TooManyFiles, "zh-Hant" or "yue") => ($"每次最多可發送 {options.Value.FilesPerMessage} 個檔案，這些檔案未獲接收。請分次發送。", "zh-HK"),
            (Notice.TooManyFiles, _) => ($"A message may have up to {options.Value.FilesPerMessage} files, and these were not taken. Please send them in several messages.", "en"),
            (Notice.ConversationFull, "zh-Hans") => ("您在本次对话中发送的文件已达上限，此文件未被接收。", "zh-Hans"),
            (Notice.ConversationFull, "zh-Hant" or "yue") => ("您在這次對話中發送的檔案已達上限，此檔案未獲接收。", "zh-HK"),
            (Notice.ConversationFull, _) => ("The files you have sent in this conversation have reached the limit, and this one was not taken.", "en"),
            (Notice.MessageTooBig, "zh-Hans") => ("信息太长，未被接收。请分成较短的信息发送。", "zh-Hans"),
            (Notice.MessageTooBig, "zh-Hant" or "yue") => ("訊息太長，未獲接收。請分成較短的訊息發送。", "zh-HK"),
            _ => ("The message is too long and was not taken. Please send it in shorter parts.", "en"),
        };
    }
}
