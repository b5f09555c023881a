using Bot.Dialogs.Conversations;
using Bot.Protocol.Activities;
using Bot.Storage.Database;

namespace Bot.Host.Channels.BotFramework.Messages;

/// <summary>Waits for the replies to one activity, for the call that expects them in its answer, and keeps which of them the caller has got.</summary>
internal sealed class ExpectedReplies(IConversationLog log, IConversationSignals signals, IDatabase database, TimeProvider time)
{
    /// <summary>A reply that was written in time may take so long to be committed: it still goes back in the call.</summary>
    public static readonly TimeSpan Commit = TimeSpan.FromMilliseconds(500);

    private const string Waits = "SELECT count(*) FROM entries WHERE conversation_id = @ConversationId AND waits = 1 AND sequence <= @Sequence";

    private const string Took = """
        INSERT INTO entry_sends (conversation_id, idempotency_key, first_sequence, last_sequence) VALUES (@conversationId, @key, @sequence, @sequence)
        ON CONFLICT (conversation_id, idempotency_key) DO NOTHING
        """;

    private const string HasTaken = "SELECT count(*) FROM entry_sends WHERE conversation_id = @conversationId AND idempotency_key = @key";

    /// <summary>How long after the end of its wait a call is still given to write its answer.</summary>
    public static readonly TimeSpan Answering = Commit + TimeSpan.FromSeconds(5);

    /// <summary>The answer with these entries has gone to the caller.</summary>
    public Task TakenAsync(string conversationId, IReadOnlyList<long> sequences, CancellationToken cancellationToken) => sequences.Count == 0 ? Task.CompletedTask : database.WriteAsync(
        async session =>
        {
            foreach (var sequence in sequences)
            {
                await session.ExecuteAsync(Took, new { conversationId, key = Key(sequence), sequence });
            }

            return true;
        },
        cancellationToken);

    /// <summary>Whether an entry has gone to a caller in the answer to its call.</summary>
    public async Task<bool> HasTakenAsync(string conversationId, long sequence, CancellationToken cancellationToken) =>
        await database.ReadAsync(session => session.FirstOrDefaultAsync<long>(HasTaken, new { conversationId, key = Key(sequence) }), cancellationToken) > 0;

    /// <summary>The replies, once the turn that answers the activity has ended; what there is when the time is over.</summary>
    public async Task<ExpectedAnswer> WaitAsync(Accepted accepted, Activity activity, TimeSpan within, CancellationToken cancellationToken)
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
        var replies = entries.TakeWhile(entry => entry.Kind != EntryKind.Resident).Where(entry => entry.Kind == EntryKind.Bot).ToList();
        return new(
            accepted.ConversationId,
            [.. replies.Select(entry => ActivityMapOut.Map(ActivityJson.Parse(entry.ActivityJson), BotFrameworkThread.Of(activity, null).Reference) with { Id = entry.ActivityId, Timestamp = entry.At })],
            [.. replies.Select(entry => entry.Sequence)],
            this);
    }

    private static string Key(long sequence) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"taken-in-call:{sequence}");
}
