using System.Text.Json.Nodes;
using Bot.Host.Uploads;

namespace Bot.Host.Channels.WhatsApp.Sending;

/// <summary>Gives files of ours to WhatsApp before they are sent.</summary>
internal sealed class UploadedMedia(GraphClient graph, UploadStore store)
{
    /// <summary>Puts WhatsApp's id in place of a reference to an upload; the error when it does not take the file.</summary>
    public async Task<GraphAnswer?> ExchangeAsync(
        JsonObject message,
        string phoneNumberId,
        string conversationId,
        CancellationToken cancellationToken
    )
    {
        if (
            message["type"]?.GetValue<string>() is not { } kind
            || message[kind]?["link"]?.GetValue<string>() is not { } link
            || !link.StartsWith(UploadStore.Scheme, StringComparison.Ordinal)
        )
        {
            return null;
        }

        var fileId = link[UploadStore.Scheme.Length..];
        if (await store.FindAsync(conversationId, fileId, cancellationToken) is not { } file)
        {
            return new(404, null, 131053, null);
        }

        await using var content = File.OpenRead(store.PathOf(conversationId, fileId)!);
        var (mediaId, answer) = await graph.UploadAsync(phoneNumberId, content, file.ContentType, file.Name, cancellationToken);
        if (mediaId is null)
        {
            return answer;
        }

        var medium = message[kind]!.AsObject();
        medium.Remove("link");
        medium["id"] = mediaId;
        return null;
    }
}
