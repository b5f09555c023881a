using System.Diagnostics;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Host.Background;
using Bot.Host.Switches;
using Bot.Host.Telemetry;

namespace Bot.Host.Delivery;

/// <summary>Sends one claimed message once and records the result.</summary>
internal sealed partial class MessageDelivery(
    IOutbox outbox,
    IConversationLog log,
    StoppedReplies stopped,
    DeliveryOptions options,
    BackOff backOff,
    HostMetrics metrics,
    TimeProvider clock,
    ILogger<MessageDelivery> logger
)
{
    /// <param name="abandon">Cancelled when the stopping host waits no longer; the message is then given back.</param>
    public async Task DeliverAsync(IChannelSender sender, OutboxMessage message, CancellationToken abandon)
    {
        using var span = Traces.Start(
            "deliver",
            ActivityKind.Producer,
            message.TraceParent,
            ("bot.conversation", message.ConversationId),
            ("bot.message", message.Id),
            ("bot.destination", message.Destination),
            ("bot.attempt", message.Attempt)
        );
        if (message.ExpiresAt <= clock.GetUtcNow())
        {
            await ExpireAsync(message, "Its time was over before it could be sent.", "expired").ConfigureAwait(false);
            return;
        }

        var conversation =
            await log.FindAsync(message.ConversationId, CancellationToken.None).ConfigureAwait(false)
            ?? throw new InvalidOperationException("A message waits for a conversation that there is not.");

        // Every attempt broke off before its result was recorded (the host or the store stopped). It is not tried for ever.
        if (message.Attempt > sender.MaxAttempts)
        {
            await GiveUpAsync(sender, message, conversation, message.Attempt - 1, "No attempt came to an end.").ConfigureAwait(false);
            return;
        }

        if (
            message.EntrySequence is { } sequence
            && await stopped.IncludesAsync(conversation, sequence, CancellationToken.None).ConfigureAwait(false)
        )
        {
            await ExpireAsync(message, "Staff turned the bot off here before it could be sent.", "stopped").ConfigureAwait(false);
            return;
        }

        SendAttempt attempt;
        try
        {
            attempt = await AttemptAsync(sender, message, conversation, abandon).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (abandon.IsCancellationRequested)
        {
            await outbox.GiveBackAsync(message, CancellationToken.None).ConfigureAwait(false);
            metrics.Delivered(message.Destination, "given_back");
            return;
        }

        await SettleAsync(sender, message, conversation, attempt).ConfigureAwait(false);
    }

    private async Task<SendAttempt> AttemptAsync(
        IChannelSender sender,
        OutboxMessage message,
        Conversation conversation,
        CancellationToken abandon
    )
    {
        using var timeout = new CancellationTokenSource(sender.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, abandon);
        try
        {
            return await sender.SendAsync(message, conversation, either.Token).WaitAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!abandon.IsCancellationRequested)
        {
            // Our timeout, or one of the sender's own: an HTTP client's timeout cancels, too.
            return SendAttempt.Retry(
                timeout.IsCancellationRequested ? $"No answer within {sender.Timeout.TotalSeconds:0} s." : "No answer in time."
            );
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // The type alone: the text of an exception can hold the message.
            return SendAttempt.Retry(problem.GetType().Name);
        }
    }

    private async Task SettleAsync(IChannelSender sender, OutboxMessage message, Conversation conversation, SendAttempt attempt)
    {
        var problem = attempt.Problem ?? "No reason given.";
        switch (attempt.Result)
        {
            case SendAttemptResult.Sent:
                await outbox.SentAsync(message, attempt.ExternalId, CancellationToken.None).ConfigureAwait(false);
                metrics.Delivered(message.Destination, "sent");
                return;
            case SendAttemptResult.Expired:
                await ExpireAsync(message, problem, "expired").ConfigureAwait(false);
                return;
            case SendAttemptResult.Retry when message.Attempt < sender.MaxAttempts:
                LogRetry(message.Id, sender.Destination, message.Attempt, problem);
                var wait = attempt.RetryAfter ?? backOff.After(message.Attempt, options.FirstBackOff, options.MostBackOff);
                await outbox.RetryAsync(message, problem, clock.GetUtcNow() + wait, CancellationToken.None).ConfigureAwait(false);
                metrics.Delivered(message.Destination, "retry");
                return;
            case SendAttemptResult.Retry:
                await GiveUpAsync(sender, message, conversation, message.Attempt, problem).ConfigureAwait(false);
                return;
            default:
                await FailAsync(message, message.Attempt, problem).ConfigureAwait(false);
                return;
        }
    }

    private async Task GiveUpAsync(IChannelSender sender, OutboxMessage message, Conversation conversation, int attempts, string problem)
    {
        await sender.GivenUpAsync(message, conversation, problem).ConfigureAwait(false);
        await FailAsync(message, attempts, problem).ConfigureAwait(false);
    }

    private async Task FailAsync(OutboxMessage message, int attempts, string problem)
    {
        LogFailed(message.Id, message.Destination, attempts, problem);
        await outbox.FailAsync(message, problem, CancellationToken.None).ConfigureAwait(false);
        metrics.Delivered(message.Destination, "failed");
    }

    private async Task ExpireAsync(OutboxMessage message, string problem, string result)
    {
        await outbox.ExpireAsync(message, problem, CancellationToken.None).ConfigureAwait(false);
        metrics.Delivered(message.Destination, result);
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Message {MessageId} to {Destination}, attempt {Attempt}: {Problem}. It is sent again."
    )]
    private partial void LogRetry(string messageId, string destination, int attempt, string problem);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Message {MessageId} to {Destination} failed for good after attempt {Attempt}: {Problem}"
    )]
    private partial void LogFailed(string messageId, string destination, int attempt, string problem);
}
