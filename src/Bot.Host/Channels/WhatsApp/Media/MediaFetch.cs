using System.Security.Cryptography;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Host.Channels.Gate;
using Bot.Host.Channels.WhatsApp.Sending;
using Bot.Host.Delivery;
using Bot.Host.Uploads;
using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.WhatsApp.Media;

/// <summary>
/// Fetches residents' files, from the outbox so that no restart loses one. Kept under the id that the entry names, typed by content, within
/// the limit; where that fails the resident is told.
/// </summary>
internal sealed class MediaFetch(GraphClient graph, UploadStore store, ChannelNotices notices, IOptionsMonitor<WhatsAppOptions> options)
    : IChannelSender
{
    public string Destination => MediaOrder.Destination;

    public int AtOnce => 8;

    public TimeSpan Timeout => TimeSpan.FromMinutes(2);

    public async Task<SendAttempt> SendAsync(OutboxMessage message, Conversation conversation, CancellationToken cancellationToken)
    {
        var order = MediaOrder.Read(message.PayloadJson);
        if (await store.FindAsync(conversation.Id, order.FileId, cancellationToken) is not null)
        {
            return SendAttempt.Sent(null);
        }

        var limit = options.CurrentValue.MediaBytes;
        var (address, size, answer) = await graph.MediaAsync(order.MediaId, cancellationToken);
        if (address is null)
        {
            return answer.Class is GraphErrorClass.Final
                ? await RefuseAsync(conversation.Id, ChannelNotice.FileLost, answer.Problem, cancellationToken)
                : SendAttempt.Retry(answer.Problem, answer.RetryAfter);
        }

        if (size > limit)
        {
            return await RefuseAsync(conversation.Id, ChannelNotice.FileTooBig, "The file is larger than is taken.", cancellationToken);
        }

        using var response = await graph.DownloadAsync(address, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            return SendAttempt.Retry($"The file's address answered HTTP {(int)response.StatusCode}.");
        }

        return await KeepAsync(
            order,
            conversation.Id,
            await response.Content.ReadAsStreamAsync(cancellationToken),
            limit,
            cancellationToken
        );
    }

    public Task GivenUpAsync(OutboxMessage message, Conversation conversation, string problem) =>
        notices.TellAsync(conversation.Id, ChannelNotice.FileLost, CancellationToken.None);

    private async Task<SendAttempt> KeepAsync(
        MediaOrder order,
        string conversationId,
        Stream content,
        long limit,
        CancellationToken cancellationToken
    )
    {
        try
        {
            using var hash = SHA256.Create();
            await using var hashed = new CryptoStream(content, hash, CryptoStreamMode.Read);
            await store.KeepAsync(
                conversationId,
                order.Name,
                hashed,
                new(limit, options.CurrentValue.ConversationBytes),
                cancellationToken,
                order.FileId,
                check: () =>
                    order.Sha256 is null
                    || Convert.ToBase64String(hash.Hash!) == order.Sha256
                    || Convert.ToHexStringLower(hash.Hash!) == order.Sha256
            );
            return SendAttempt.Sent(null);
        }
        catch (RefusedException refused) when (refused.Status == StatusCodes.Status409Conflict)
        {
            return SendAttempt.Retry("The file broke off or is not the one that was announced.");
        }
        catch (RefusedException refused) when (refused.Code == UploadStore.NoStorage)
        {
            return SendAttempt.Retry("There is no room for files on this host.", TimeSpan.FromMinutes(10));
        }
        catch (RefusedException refused)
        {
            return await RefuseAsync(
                conversationId,
                refused.Status == StatusCodes.Status413PayloadTooLarge ? ChannelNotice.FileTooBig : ChannelNotice.FileUnsupported,
                refused.Code,
                cancellationToken
            );
        }
    }

    private async Task<SendAttempt> RefuseAsync(
        string conversationId,
        ChannelNotice notice,
        string problem,
        CancellationToken cancellationToken
    )
    {
        await notices.TellAsync(conversationId, notice, cancellationToken);
        return SendAttempt.Failed(problem);
    }
}
