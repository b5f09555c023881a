using Bot.Host.Uploads;
using Bot.Protocol.Activities;

namespace Bot.Host.Desk.Residents;

/// <summary>A file or card of an entry.</summary>
/// <param name="Url">Null when it cannot be opened from the desk.</param>
internal sealed record AttachmentView(string Name, string ContentType, string? Url, long? Size)
{
    public static AttachmentView Of(string conversationId, Attachment attachment)
    {
        var url = attachment.ContentUrl;
        return new AttachmentView(
            attachment.Name ?? attachment.ContentType ?? "",
            attachment.ContentType ?? "application/octet-stream",
            url?.StartsWith(UploadStore.Scheme, StringComparison.Ordinal) == true
                    ? $"/staff/api/conversations/{conversationId}/files/{Uri.EscapeDataString(url[UploadStore.Scheme.Length..])}"
                : Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? url
                : null,
            null
        );
    }
}
