using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Host.Delivery;
using Bot.Storage.Handoff;

namespace Bot.Host.Handoff.Outside;

/// <summary>
/// Takes what the outbox holds for one desk. What cannot reach it for good (the request, or later a word of the resident) ends the hand-off
/// to it at once: nobody there could answer what they cannot read.
/// </summary>
internal abstract class OutsideSender(IOutsideDesk desk, OutsideDeskLinks links, OutsideTalk talk) : IChannelSender
{
    public string Destination => desk.Key;

    /// <summary>Longer than a desk's HTTP client waits, so that its own time-out is seen here.</summary>
    public virtual TimeSpan Timeout => TimeSpan.FromSeconds(12);

    public int MaxAttempts => 8;

    public async Task<SendAttempt> SendAsync(OutboxMessage message, Conversation conversation, CancellationToken cancellationToken)
    {
        var payload = OutsideDeskPayload.Read(message.PayloadJson);
        if (await links.FindAsync(payload.Handoff, cancellationToken) is not { } link)
        {
            return SendAttempt.Failed("The hand-off is gone.");
        }

        if (payload.Kind != OutsideDeskPayload.Close && (link.IsClosed || link.Desk != desk.Key))
        {
            // Whoever has the conversation now reads it in the log.
            return SendAttempt.Sent(null);
        }

        var attempt = await TryAsync(message, conversation, payload, link, cancellationToken);
        if (attempt.Result == SendAttemptResult.Failed && payload.Kind != OutsideDeskPayload.Close)
        {
            await talk.LostAsync(desk.Name, link, attempt.Problem, CancellationToken.None);
        }

        return attempt;
    }

    public async Task GivenUpAsync(OutboxMessage message, Conversation conversation, string problem)
    {
        var payload = OutsideDeskPayload.Read(message.PayloadJson);
        if (
            payload.Kind != OutsideDeskPayload.Close
            && await links.FindAsync(payload.Handoff, CancellationToken.None) is { IsClosed: false } link
            && link.Desk == desk.Key
        )
        {
            await talk.LostAsync(desk.Name, link, problem, CancellationToken.None);
        }
    }

    /// <summary>Sends one piece; an HTTP failure is tried again.</summary>
    protected abstract Task<SendAttempt> SendAsync(
        OutboxMessage message,
        Conversation conversation,
        OutsideDeskPayload payload,
        OutsideDeskLink link,
        CancellationToken cancellationToken
    );

    private async Task<SendAttempt> TryAsync(
        OutboxMessage message,
        Conversation conversation,
        OutsideDeskPayload payload,
        OutsideDeskLink link,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await SendAsync(message, conversation, payload, link, cancellationToken);
        }
        catch (HttpRequestException problem)
        {
            return SendAttempt.Retry($"{desk.Name.English} cannot be reached ({problem.HttpRequestError}).");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return SendAttempt.Retry($"{desk.Name.English} did not answer in time.");
        }
    }
}
