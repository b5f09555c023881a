using System.Net.Http.Headers;
using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Host.Channels.BotFramework.Messages;
using Bot.Host.Channels.Payloads;
using Bot.Host.Delivery;
using Bot.Protocol.Activities;
using Bot.Protocol.Json;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace Bot.Host.Channels.BotFramework.Sending;

/// <summary>Sends entries by Connector REST (protocols §1.7). What a call with expectReplies takes with it is not sent again.</summary>
internal sealed class BotFrameworkSender(
    HttpClient http,
    BotTokens tokens,
    IConversationLog log,
    ExpectedReplies replies,
    IOptionsMonitor<BotFrameworkOptions> options,
    TimeProvider time
) : IChannelSender
{
    public string Destination => BotFrameworkOptions.Channel;

    public TimeSpan Timeout => TimeSpan.FromSeconds(30);

    public async Task<SendAttempt> SendAsync(OutboxMessage message, Conversation conversation, CancellationToken cancellationToken)
    {
        if (BotFrameworkThread.Read(conversation.ChannelJson) is not { } thread)
        {
            return SendAttempt.Failed("It is not known where this conversation is.");
        }

        if (message.EntrySequence is { } sequence && await replies.HasTakenAsync(conversation.Id, sequence, cancellationToken))
        {
            return SendAttempt.Sent(null);
        }

        if (thread.ExpectsRepliesUntil is { } until && await IsOfBotAsync(message, conversation, cancellationToken))
        {
            var left = until + ExpectedReplies.Answering - time.GetUtcNow();
            return message.CreatedAt <= until + ExpectedReplies.Commit && left > TimeSpan.Zero
                ? SendAttempt.Retry("The caller expects the replies in its call, which is not answered yet.", NextLook(message, left))
                : SendAttempt.Expired("The caller expected replies in its call, and that call is over without them.");
        }

        return Address(thread.Reference) is { } address
            ? await PostAsync(
                address,
                BotFrameworkMapOut.Map(ActivityJson.Parse(message.PayloadJson), thread.Reference),
                message,
                cancellationToken
            )
            : SendAttempt.Failed("The conversation has no service address that may be called.");
    }

    /// <summary>One second, two, four …, and at the end of the call: looks count as attempts.</summary>
    private static TimeSpan NextLook(OutboxMessage message, TimeSpan left) =>
        TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Min(message.Attempt, 6) - 1), left.TotalSeconds + 0.1));

    private async Task<bool> IsOfBotAsync(OutboxMessage message, Conversation conversation, CancellationToken cancellationToken) =>
        message.EntrySequence is { } sequence
        && (await log.ReadAsync(conversation.Id, sequence - 1, 1, cancellationToken)).FirstOrDefault()?.Kind == EntryKind.Bot;

    /// <summary>Without credentials only this machine is called: an unsigned activity may name any address.</summary>
    private Uri? Address(ConversationReference to)
    {
        if (
            !Uri.TryCreate(to.ServiceUrl, UriKind.Absolute, out var service)
            || service.Scheme is not ("https" or "http")
            || (!service.IsLoopback && (service.Scheme == "http" || options.CurrentValue.AppId.Length == 0))
        )
        {
            return null;
        }

        var reply = to.ActivityId is { Length: > 0 } id ? $"/{Uri.EscapeDataString(id)}" : "";
        return new Uri(
            $"{service.AbsoluteUri.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(to.Conversation!.Id!)}/activities{reply}"
        );
    }

    private async Task<SendAttempt> PostAsync(Uri address, Activity activity, OutboxMessage message, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await PostAsync(address, activity, anew: false, cancellationToken);
            if ((int)response.StatusCode is not 401)
            {
                return await ReadAsync(response, cancellationToken);
            }

            using var again = await PostAsync(address, activity, anew: true, cancellationToken);
            return await ReadAsync(again, cancellationToken);
        }
        catch (MsalException exception)
        {
            return SendAttempt.Retry($"No token from the login: {exception.ErrorCode}.");
        }
    }

    private async Task<HttpResponseMessage> PostAsync(Uri address, Activity activity, bool anew, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new ByteArrayContent(ActivityJson.WriteUtf8(activity))
        {
            Headers = { ContentType = new("application/json") { CharSet = "utf-8" } },
        };
        request.Headers.Authorization = await tokens.GetAsync(anew, cancellationToken) is { } token
            ? new AuthenticationHeaderValue("Bearer", token)
            : null;
        return await http.SendAsync(request, cancellationToken);
    }

    private static async Task<SendAttempt> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        return status switch
        {
            >= 200 and < 300 => SendAttempt.Sent(await IdAsync(response, cancellationToken)),
            408 or 412 or 429 or >= 500 => SendAttempt.Retry($"The connector answered HTTP {status}.", RetryAfter.Of(response)),
            _ => SendAttempt.Failed($"The connector answered HTTP {status}."),
        };
    }

    // Null: taken, with an answer that names no id.
    private static async Task<string?> IdAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        (await ResponseBody.ReadAsync(response, cancellationToken)).Field("id") is { ValueKind: JsonValueKind.String } id
            ? id.GetString()
            : null;
}
