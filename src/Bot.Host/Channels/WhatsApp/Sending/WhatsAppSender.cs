using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Host.Channels.RichAnswers;
using Bot.Host.Channels.WhatsApp.Identity;
using Bot.Host.Delivery;
using Bot.Protocol.Activities;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.WhatsApp.Sending;

/// <summary>
/// Sends entries to WhatsApp. An entry may become several messages: each is recorded as it goes out, so that an attempt goes on where the
/// last one ended, also when that one timed out and a status said meanwhile that the message had arrived.
/// </summary>
internal sealed class WhatsAppSender(
    GraphClient graph,
    WhatsAppIdentities identities,
    WhatsAppParts parts,
    WhatsAppAdapter adapter,
    WhatsAppTemplates templates,
    UploadedMedia uploads,
    SendPace pace,
    ReadReceipts receipts,
    IConversationLog log,
    IOptionsMonitor<WhatsAppOptions> options,
    TimeProvider time
) : IChannelSender
{
    // An answer that did not come may still have been a send: statuses get this long to say so.
    private static readonly TimeSpan Doubt = TimeSpan.FromSeconds(15);

    public string Destination => WhatsAppOptions.Channel;

    public int AtOnce => 64;

    public TimeSpan Timeout => TimeSpan.FromSeconds(60);

    /// <summary>With the waits of <see cref="SendPace"/>, about a day and a half.</summary>
    public int MaxAttempts => 30;

    public async Task<SendAttempt> SendAsync(OutboxMessage message, Conversation conversation, CancellationToken cancellationToken)
    {
        var activity = ActivityJson.Parse(message.PayloadJson);
        if (!activity.Is(ActivityTypes.Message) && !activity.Is(ActivityTypes.MessageUpdate))
        {
            return SendAttempt.Sent(null); // typing, traces, ends: nothing that WhatsApp shows
        }

        if (
            WhatsAppThread.Read(conversation.ChannelJson) is not { } thread
            || await identities.AddressOfAsync(conversation.ResidentId, cancellationToken) is not { } address
        )
        {
            return SendAttempt.Failed("It is not known any more where this person is reached.");
        }

        if (pace.WaitFor(thread.PhoneNumberId) is { } wait)
        {
            return SendAttempt.Retry("This number sends too much at once.", wait);
        }

        var window = adapter.WindowOf(conversation);
        if (Plan(activity, message, window.CanSendFreeText) is not { } plan)
        {
            return SendAttempt.Failed("24 hours have gone since this person last wrote, and no template is there to carry it.");
        }

        if (plan.Count == 0)
        {
            return SendAttempt.Failed("There is nothing in it that WhatsApp can show.");
        }

        await ReadByAgentAsync(message, conversation, thread, cancellationToken);
        return await SendAsync(plan, activity, message, conversation, (thread, address), cancellationToken);
    }

    /// <summary>Null when nothing may be sent.</summary>
    private IReadOnlyList<JsonObject>? Plan(Activity activity, OutboxMessage message, bool freeText) =>
        WhatsAppTemplates.Chosen(activity) is { } chosen ? [chosen]
        : freeText ? MessagePlan.Of(RichAnswerReader.Read(activity), message.EntrySequence)
        : templates.CarryLate(activity) is { } late ? [late]
        : null;

    private async Task<SendAttempt> SendAsync(
        IReadOnlyList<JsonObject> plan,
        Activity activity,
        OutboxMessage message,
        Conversation conversation,
        (WhatsAppThread Thread, WhatsAppAddress Address) to,
        CancellationToken cancellationToken
    )
    {
        var sent = await parts.SentAsync(message.Id, plan.Count, cancellationToken);
        string? last = null;
        for (var number = 1; number <= plan.Count; number++)
        {
            if (sent.TryGetValue(number, out last))
            {
                continue;
            }

            var key = new PartKey(message.Id, number, plan.Count);
            var body = plan[number - 1];
            if (await uploads.ExchangeAsync(body, to.Thread.PhoneNumberId, conversation.Id, cancellationToken) is { } refused)
            {
                return Attempt(refused, message.Attempt, to.Thread);
            }

            GraphAnswer answer;
            try
            {
                answer = await graph.MessageAsync(to.Thread.PhoneNumberId, Address(body, to.Address, key), cancellationToken);
            }
            catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
            {
                return SendAttempt.Retry("No answer from WhatsApp.", Doubt);
            }

            if (!answer.IsGood || answer.MessageId is not { Length: > 0 })
            {
                return
                    answer.Class == GraphErrorClass.WindowClosed
                    && number == 1
                    && templates.CarryLate(activity) is { } late
                    && !body.ContainsKey("template")
                    ? await SendAsync([late], activity, message, conversation, to, cancellationToken)
                    : Attempt(answer, message.Attempt, to.Thread);
            }

            last = answer.MessageId;
            await parts.RecordAsync(key, last, CancellationToken.None);
        }

        // Of one message the report itself finds the entry, by the id that is recorded now.
        return plan.Count > 1 && await parts.ProblemAsync(message.Id, cancellationToken) is { } problem
            ? SendAttempt.Failed(problem)
            : SendAttempt.Sent(last);
    }

    private SendAttempt Attempt(GraphAnswer answer, int attempt, WhatsAppThread thread)
    {
        switch (answer.Class)
        {
            case GraphErrorClass.Throttled:
                var pause = answer.RetryAfter ?? SendPace.Throttled(attempt);
                pace.Pause(thread.PhoneNumberId, pause);
                return SendAttempt.Retry(answer.Problem, pause);
            case GraphErrorClass.PairRate:
                return SendAttempt.Retry(answer.Problem, answer.RetryAfter ?? SendPace.Pair(attempt));
            case GraphErrorClass.Authorisation:
                return SendAttempt.Retry(answer.Problem, SendPace.Operator);
            case GraphErrorClass.Server:
                return SendAttempt.Retry(answer.Problem, answer.RetryAfter ?? SendPace.Server(attempt));
            default:
                return SendAttempt.Failed(answer.Problem);
        }
    }

    private static JsonObject Address(JsonObject body, WhatsAppAddress address, PartKey key)
    {
        var message = new JsonObject { ["messaging_product"] = "whatsapp", ["recipient_type"] = "individual" };
        if (address.WaId is { } number)
        {
            message["to"] = number;
        }
        else
        {
            message["recipient"] = address.UserId;
        }

        foreach (var (name, value) in body)
        {
            message[name] = value?.DeepClone();
        }

        message["biz_opaque_callback_data"] = key.ToString();
        return message;
    }

    /// <summary>A person answers: what the resident wrote counts as read now, not when it came in.</summary>
    private async Task ReadByAgentAsync(
        OutboxMessage message,
        Conversation conversation,
        WhatsAppThread thread,
        CancellationToken cancellationToken
    )
    {
        if (
            message is { Attempt: 1, EntrySequence: { } sequence }
            && thread.LastInboundAt + WhatsAppAdapter.Window > time.GetUtcNow()
            && options.CurrentValue.IsConfigured
            && (await log.ReadAsync(conversation.Id, sequence - 1, 1, cancellationToken)).FirstOrDefault()?.Kind == EntryKind.Agent
        )
        {
            receipts.Read(conversation.Id, thread.PhoneNumberId, thread.LastInboundId);
        }
    }
}
