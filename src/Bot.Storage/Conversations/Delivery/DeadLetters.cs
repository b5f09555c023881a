using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Signals;
using Bot.Storage.Conversations.Entries;
using Bot.Storage.Conversations.QueuedTurns;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations.Delivery;

/// <inheritdoc />
internal sealed class DeadLetters(IDatabase database, TimeProvider clock, IConversationSignals signals, TurnTable turns, WakeUps wakeUps)
    : IDeadLetters
{
    // Index dead_letters_open.
    private const string List = """
        SELECT key, kind, subject, conversation_id, problem, at, retried_at FROM dead_letters
        WHERE retried_at IS NULL AND key < @before ORDER BY key DESC LIMIT @take
        """;

    private const string FindConversation = "SELECT conversation_id FROM dead_letters WHERE key = @key";

    private const string Find = "SELECT * FROM dead_letters WHERE key = @key AND retried_at IS NULL";

    private const string Mark = "UPDATE dead_letters SET retried_at = @now WHERE key = @key AND retried_at IS NULL";

    public Task<IReadOnlyList<DeadLetter>> ListAsync(long? beforeKey, int take, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(take, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, 1_000);
        return database.ReadAsync<IReadOnlyList<DeadLetter>>(
            async s =>
                [
                    .. (await s.QueryAsync<Row>(List, new { before = beforeKey ?? long.MaxValue, take }).ConfigureAwait(false)).Select(r =>
                        r.ToDeadLetter()
                    ),
                ],
            cancellationToken
        );
    }

    public Task<DeadLetterRetry> RetryAsync(long key, CancellationToken cancellationToken = default) =>
        database.WriteAsync(session => RetryAsync(session, key), cancellationToken);

    private async Task<DeadLetterRetry> RetryAsync(DatabaseSession session, long key)
    {
        if (
            await session.FirstOrDefaultAsync<string>(FindConversation, new { key }).ConfigureAwait(false) is not { } conversationId
            || await ConversationTable.LockAsync(session, conversationId).ConfigureAwait(false) is not { } conversation
            || await session.FirstOrDefaultAsync<Row>(Find, new { key }).ConfigureAwait(false) is not { } letter
        )
        {
            return DeadLetterRetry.NotThere;
        }

        var again =
            letter.Kind == nameof(DeadLetterKind.Turn)
                ? await RetryTurnAsync(session, conversation, letter).ConfigureAwait(false)
                : await RetryDeliveryAsync(session, conversation, letter).ConfigureAwait(false);
        if (again == DeadLetterRetry.Queued)
        {
            await session.ExecuteAsync(Mark, new { key, now = clock.Now() }).ConfigureAwait(false);
            session.AfterCommit(() => signals.Changed(conversationId));
        }

        return again;
    }

    /// <summary>Not while a person answers, and not for an episode that is over: the bot would answer what nobody asks any more.</summary>
    private async Task<DeadLetterRetry> RetryTurnAsync(DatabaseSession session, ConversationRow conversation, Row letter)
    {
        if (conversation.IsClosed || conversation.Episode != letter.Episode)
        {
            return DeadLetterRetry.EpisodeOver;
        }

        if (conversation.OwnerValue.Kind == OwnerKind.Agent)
        {
            return DeadLetterRetry.PersonHasIt;
        }

        foreach (var sequence in JsonSerializer.Deserialize<long[]>(letter.SequencesJson!)!)
        {
            await EntryTable.WaitAgainAsync(session, conversation.Id, sequence).ConfigureAwait(false);
        }

        await turns.EnqueueAgainAsync(session, conversation.Id).ConfigureAwait(false);
        return DeadLetterRetry.Queued;
    }

    private async Task<DeadLetterRetry> RetryDeliveryAsync(DatabaseSession session, ConversationRow conversation, Row letter)
    {
        var destination = letter.Destination!;
        await OutboxTable
            .InsertAsync(
                session,
                letter.Subject,
                conversation.Id,
                destination,
                letter.EntrySequence,
                letter.PayloadJson,
                clock.Now(),
                expiresAt: null
            )
            .ConfigureAwait(false);
        if (letter.EntrySequence is { } sequence)
        {
            await EntryTable
                .SetDeliveryAsync(session, conversation.Id, sequence, DeliveryState.Queued, problem: null)
                .ConfigureAwait(false);
        }

        session.AfterCommit(() => wakeUps.OutboxQueued(destination));
        return DeadLetterRetry.Queued;
    }

    private sealed class Row
    {
        public long Key { get; set; }
        public string Kind { get; set; } = "";
        public string Subject { get; set; } = "";
        public string ConversationId { get; set; } = "";
        public string Problem { get; set; } = "";
        public long At { get; set; }
        public long? RetriedAt { get; set; }
        public long Episode { get; set; }
        public string? SequencesJson { get; set; }
        public string? Destination { get; set; }
        public long? EntrySequence { get; set; }
        public string? PayloadJson { get; set; }

        public DeadLetter ToDeadLetter() =>
            new(
                Key,
                Enum.Parse<DeadLetterKind>(Kind),
                Subject,
                ConversationId,
                Problem,
                Instants.FromStored(At),
                Instants.FromStored(RetriedAt)
            );
    }
}
