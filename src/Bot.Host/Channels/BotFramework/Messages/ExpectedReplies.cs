using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Conversations.Signals;
using Bot.Protocol.Activities;
using Bot.Storage.Conversations.Delivery;

namespace Bot.Host.Channels.BotFramework.Messages;

/// <summary>
/// Waits for the replies to one activity, for the call that expects them in its answer, and keeps which of them the caller has got.
/// </summary>
internal sealed class ExpectedReplies(IConversationLog log, IConversationSignals signals, TakenReplies taken, TimeProvider time)
{
    /// <summary>A reply that was written in time may take so long to be committed: it still goes back in the call.</summary>
    public static readonly TimeSpan Commit = TimeSpan.FromMilliseconds(500);

    /// <summary>How long after the end of its wait a call is still given to write its answer.</summary>
    public static readonly TimeSpan Answering = Commit + TimeSpan.FromSeconds(5);

    /// <summary>The answer with these entries has gone to the caller.</summary>
    public Task TakenAsync(string conversationId, IReadOnlyList<long> sequences, CancellationToken cancellationToken) =>
        taken.TakeAsync(conversationId, sequences, cancellationToken);

    /// <summary>Whether an entry has gone to a caller in the answer to its call.</summary>
    public Task<bool> HasTakenAsync(string conversationId, long sequence, CancellationToken cancellationToken) =>
        taken.HasTakenAsync(conversationId, sequence, cancellationToken);

    /// <summary>The replies, once the turn that answers the activity has ended; what there is when the time is over.</summary>
    public async Task<ExpectedAnswer> WaitAsync(Accepted accepted, Activity activity, TimeSpan within, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(within + Commit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        using var changes = signals.Subscribe(accepted.ConversationId);
        try
        {
            while (await taken.AreAwaitedAsync(accepted.ConversationId, accepted.Sequence, either.Token))
            {
                await changes.WaitAsync(either.Token);
            }
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // Answered with what there is; what comes later is shown to staff as too late.
        }

        var entries = await log.ReadAsync(accepted.ConversationId, accepted.Sequence, 100, CancellationToken.None);
        var replies = entries.TakeWhile(entry => entry.Kind != EntryKind.Resident).Where(entry => entry.Kind == EntryKind.Bot).ToList();
        return new(
            accepted.ConversationId,
            [
                .. replies.Select(entry =>
                    BotFrameworkMapOut.Map(ActivityJson.Parse(entry.ActivityJson), BotFrameworkThread.Of(activity, null).Reference) with
                    {
                        Id = entry.ActivityId,
                        Timestamp = entry.At,
                    }
                ),
            ],
            [.. replies.Select(entry => entry.Sequence)],
            this
        );
    }
}
