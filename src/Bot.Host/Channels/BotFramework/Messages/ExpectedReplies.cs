using Bot.Dialogs.Conversations;
using Bot.Protocol.Activities;
using Bot.Storage.Database;

namespace Bot.Host.Channels.BotFramework.Messages;

/// <summary>Waits for the replies to one activity, for the call that expects them in its answer.</summary>
internal sealed class ExpectedReplies(IConversationLog log, IConversationSignals signals, IDatabase database, TimeProvider time)
{
    /// <summary>A reply that was written in time may take so long to be committed: it still goes back in the call.</summary>
    private static readonly TimeSpan Commit = TimeSpan.FromMilliseconds(500);

    private const string Waits = "SELECT count(*) FROM entries WHERE conversation_id = @ConversationId AND waits = 1 AND sequence <= @Sequence";

    /// <summary>The replies, once the turn that answers the activity has ended; what there is when the time is over.</summary>
    public async Task<IReadOnlyList<Activity>> WaitAsync(Accepted accepted, Activity activity, TimeSpan within, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(within + Commit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        using var changes = signals.Subscribe(accepted.ConversationId);
        try
        {
            while (await database.ReadAsync(session => session.FirstOrDefaultAsync<long>(Waits, new { accepted.ConversationId, accepted.Sequence }), either.Token) > 0)
            {
                await changes.WaitAsync(either.Token);
            }
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // Answered with what there is; what comes later is shown to staff as too late.
        }

        var entries = await log.ReadAsync(accepted.ConversationId, accepted.Sequence, 100, CancellationToken.None);
        return [.. entries.TakeWhile(entry => entry.Kind != EntryKind.Resident).Where(entry => entry.Kind == EntryKind.Bot)
            .Select(entry => ActivityMapOut.Map(ActivityJson.Parse(entry.ActivityJson), BotFrameworkThread.Of(activity, null).Reference) with { Id = entry.ActivityId, Timestamp = entry.At })];
    }
}
