using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Conversations.Verdicts;
using Bot.Host.Channels.Gate;
using Bot.Host.Channels.WhatsApp.Identity;
using Bot.Host.Channels.WhatsApp.Media;
using Bot.Host.Channels.WhatsApp.Sending;
using Bot.Host.Telemetry;
using Bot.Protocol.Json;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.WhatsApp.Webhooks;

/// <summary>
/// Takes one delivery: residents side by side, each one's messages in order. A message that cannot be taken keeps no other one out; the
/// delivery is then answered with an error at the end, and what was taken is known as a repeat when it comes again.
/// </summary>
internal sealed partial class WebhookIntake(
    DeliveryReader reader,
    WhatsAppIdentities identities,
    MessageMapIn mapIn,
    ChannelIntake intake,
    StatusIntake statuses,
    IConversationLog log,
    IEntrySends sends,
    IFeedback feedback,
    ReadReceipts receipts,
    IOptionsMonitor<WhatsAppOptions> options,
    ILogger<WebhookIntake> logger,
    HostMetrics metrics
)
{
    private const int AtOnce = 16;

    /// <exception cref="AggregateException">Some items could not be taken.</exception>
    public async Task TakeAsync(JsonElement delivery, CancellationToken cancellationToken)
    {
        var failures = new System.Collections.Concurrent.ConcurrentQueue<Exception>();
        var numbers = options.CurrentValue.Numbers;
        var all = reader.Messages(delivery).ToLookup(message => numbers.Count == 0 || numbers.ContainsKey(message.PhoneNumberId));
        foreach (var unknown in all[false].GroupBy(message => message.PhoneNumberId, StringComparer.Ordinal))
        {
            LogUnknownNumber(unknown.Key, unknown.Count());
            metrics.LeftOut(WhatsAppOptions.Channel, "unknown_number", unknown.Count());
        }

        var messages = all[true].ToList();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(
            messages.GroupBy(message => (message.PhoneNumberId, message.UserId ?? message.WaId)),
            parallel,
            async (group, token) =>
            {
                foreach (var message in group)
                {
                    await GuardedAsync(message.Id, () => TakeAsync(message, token), failures, token);
                }
            }
        );
        await Parallel.ForEachAsync(
            DeliveryReader.Statuses(delivery).GroupBy(status => status.MessageId),
            parallel,
            async (group, token) =>
            {
                foreach (var status in group)
                {
                    await GuardedAsync(status.MessageId, () => statuses.TakeAsync(status, token), failures, token);
                }
            }
        );
        if (!failures.IsEmpty)
        {
            // The store's own word goes on alone, so that the caller is told 503 and when to come again.
            throw failures.OfType<Storage.Database.StoreUnavailableException>().FirstOrDefault() as Exception
                ?? new AggregateException(failures);
        }
    }

    private async Task GuardedAsync(
        string id,
        Func<Task> take,
        System.Collections.Concurrent.ConcurrentQueue<Exception> failures,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await take();
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotTaken(id, exception.GetType().Name);
            failures.Enqueue(exception);
        }
    }

    private async Task TakeAsync(ResidentMessage message, CancellationToken cancellationToken)
    {
        var residentId = await ResidentOfAsync(message, cancellationToken);
        var key = WhatsAppThread.Key(message.PhoneNumberId, residentId);
        var conversation = await log.FindByChannelKeyAsync(WhatsAppOptions.Channel, key, cancellationToken);
        if (await mapIn.MapAsync(message, residentId, conversation, cancellationToken) is not { } mapped)
        {
            LogUnknown(message.Id);
            return;
        }

        var before = WhatsAppThread.Read(conversation?.ChannelJson);
        var thread =
            mapped.Kind == EntryKind.Resident || message.Type == "reaction"
                ? new WhatsAppThread(message.PhoneNumberId, message.Id, message.SentAt).Merge(before)
                : before;
        var accepted = await intake.TakeAsync(
            new()
            {
                Channel = WhatsAppOptions.Channel,
                ChannelConversationKey = key,
                ExternalId = message.Id,
                ResidentId = residentId,
                ActivityJson = Bot.Protocol.Activities.ActivityJson.Write(mapped.Activity),
                Department = options.CurrentValue.Numbers.GetValueOrDefault(message.PhoneNumberId) is { Length: > 0 } department
                    ? department
                    : null,
                Delivery = ReplyDelivery.Pushed,
                Kind = mapped.Kind,
                WantsTurn = mapped.WantsTurn,
                ChannelJson = thread?.Write(),
            },
            cancellationToken
        );
        await FollowAsync(message, mapped, accepted, cancellationToken);
    }

    /// <summary>Who wrote it; a system message of a changed number or id moves them first.</summary>
    private async Task<string> ResidentOfAsync(ResidentMessage message, CancellationToken cancellationToken)
    {
        if (
            message.Type != "system"
            || message.Json.Field("system") is not { } system
            || (system.Text("user_id") ?? system.Text("wa_id") ?? system.Text("new_wa_id")) is null
        )
        {
            return await identities.ResolveAsync(message.UserId, message.WaId, message.SentAt, cancellationToken);
        }

        var from = new WhatsAppAddress(message.WaId, system.Text("previous_user_id") ?? message.UserId);
        var to = new WhatsAppAddress(system.Text("wa_id") ?? system.Text("new_wa_id"), system.Text("user_id"));
        await identities.MoveAsync(from, to, message.SentAt, cancellationToken);
        return await identities.ResolveAsync(to.UserId ?? message.UserId, to.WaId ?? message.WaId, message.SentAt, cancellationToken);
    }

    /// <summary>What goes with a message. Done for repeats too, under its key: the first time may have broken off here.</summary>
    private async Task FollowAsync(ResidentMessage message, MappedMessage mapped, Accepted accepted, CancellationToken cancellationToken)
    {
        if (mapped.Media is { } order)
        {
            await sends.SendAsync(
                new()
                {
                    ConversationId = accepted.ConversationId,
                    Outbox = [new(MediaOrder.Destination, order.Write())],
                    IdempotencyKey = $"media-{message.Id}",
                },
                cancellationToken
            );
        }

        if (
            mapped.Thumb is { } thumb
            && message.Json.Field("reaction").Text("message_id") is { } target
            && (await log.ReadAsync(accepted.ConversationId, Math.Max(0, accepted.Sequence - 200), 200, cancellationToken)).FirstOrDefault(
                e => e.ExternalId == target
            )
                is { } reply
        )
        {
            await feedback.RecordAsync(accepted.ConversationId, reply.Sequence, thumb, reason: null, cancellationToken);
        }

        if (accepted.Outcome == InboxOutcome.Accepted && mapped.Kind == EntryKind.Resident && mapped.WantsTurn)
        {
            receipts.Typing(accepted.ConversationId, message.PhoneNumberId, message.Id);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "WhatsApp item {Id} could not be taken ({Problem}); WhatsApp is asked to send it again."
    )]
    private partial void LogNotTaken(string id, string problem);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{Count} WhatsApp messages to the phone number id {Number} were left out: WhatsApp:Numbers does not name it. If it is "
            + "ours, add it; residents get no answer there."
    )]
    private partial void LogUnknownNumber(string number, int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "WhatsApp message {Id} is of a type that is not known; it was left out.")]
    private partial void LogUnknown(string id);
}
