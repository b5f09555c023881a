using Bot.Dialogs.Conversations;
using Bot.Host.Channels.DirectLine;
using Bot.Host.Channels.WhatsApp;
using Bot.Host.Uploads;

namespace Bot.Host.Desk.Sending;

/// <summary>Which files an agent may send to the resident of a conversation.</summary>
/// <param name="Types">The media types that the channel delivers.</param>
/// <param name="Bytes">The most bytes of one file.</param>
/// <param name="PictureBytes">The most bytes of one picture.</param>
/// <param name="Count">The most files in one message.</param>
internal sealed record FileRules(IReadOnlyList<string> Types, int Bytes, int PictureBytes, int Count)
{
    // protocols §5.2: pictures are JPEG or PNG of up to 5 MB; what else a resident can open is sent as a document.
    private const int WhatsAppPictureBytes = 5 * 1024 * 1024;

    private static readonly string[] WhatsAppTypes = ["image/png", "image/jpeg", "application/pdf"];

    /// <summary>Null: the channel takes no files. A call has no way for them, and another bot's channel cannot fetch ours.</summary>
    public static FileRules? Of(Conversation conversation, DirectLineOptions limits) =>
        conversation.Channel switch
        {
            ActivityMapIn.Channel => new(FileKind.ContentTypes, limits.FileBytes, limits.FileBytes, limits.FilesPerMessage),
            WhatsAppOptions.Channel => new(
                WhatsAppTypes,
                limits.FileBytes,
                Math.Min(limits.FileBytes, WhatsAppPictureBytes),
                limits.FilesPerMessage
            ),
            _ => null,
        };

    /// <summary>The most bytes of a file of this kind; 0 when it is not delivered.</summary>
    public long LimitOf(FileKind kind) =>
        !Types.Contains(kind.ContentType) ? 0
        : kind.ContentType.StartsWith("image/", StringComparison.Ordinal) ? PictureBytes
        : Bytes;
}
