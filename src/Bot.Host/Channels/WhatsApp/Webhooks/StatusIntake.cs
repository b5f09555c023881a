using Bot.Dialogs.Conversations.Delivery;
using Bot.Host.Channels.WhatsApp.Sending;

namespace Bot.Host.Channels.WhatsApp.Webhooks;

/// <summary>
/// Statuses to delivery states. An entry that became several messages is as far as its last one, and has failed when one of them has;
/// the store's rank rule keeps late and doubled reports from taking it back.
/// </summary>
internal sealed class StatusIntake(IOutbox outbox, WhatsAppParts parts)
{
    public async Task TakeAsync(StatusReport status, CancellationToken cancellationToken)
    {
        var key = PartKey.Read(status.Key) ?? await parts.KeyOfAsync(status.MessageId, cancellationToken);
        var failed = status.State == DeliveryState.Failed;
        var problem = status.Problem ?? "WhatsApp gives no reason.";
        if (key is not null && failed && !await parts.FailAsync(key, status.MessageId, problem, cancellationToken))
        {
            return; // of a message in whose place another went out: WhatsApp repeats its statuses for days
        }

        if (key is not null && !failed)
        {
            await parts.RecordAsync(key, status.MessageId, cancellationToken);
        }

        if (key is null || key.IsLast)
        {
            // Not "delivered" as a whole when an earlier part is known not to have arrived.
            if (failed || key is null or { Parts: 1 } || await parts.ProblemAsync(key.OutboxId, cancellationToken) is null)
            {
                await outbox.ReportAsync(
                    new(WhatsAppOptions.Channel, status.MessageId, status.State, failed ? problem : null),
                    cancellationToken
                );
            }
        }
        else if (failed && await parts.WamidAsync(key.OutboxId, key.Parts, cancellationToken) is { } last)
        {
            await outbox.ReportAsync(
                new(WhatsAppOptions.Channel, last, DeliveryState.Failed, $"Part {key.Part} of {key.Parts}: {problem}"),
                cancellationToken
            );
        }
    }
}
