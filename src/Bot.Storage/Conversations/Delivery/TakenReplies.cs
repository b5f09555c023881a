using System.Globalization;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations.Delivery;

/// <summary>
/// For channels that can take replies in the answer to a call: whether they are there yet, and which of them went that way.
/// </summary>
public sealed class TakenReplies(IDatabase database)
{
    private const string Waits =
        "SELECT count(*) FROM entries WHERE conversation_id = @conversationId AND waits = 1 AND sequence <= @sequence";

    private const string Took = """
        INSERT INTO entry_sends (conversation_id, idempotency_key, first_sequence, last_sequence) VALUES (@conversationId, @key, @sequence, @sequence)
        ON CONFLICT (conversation_id, idempotency_key) DO NOTHING
        """;

    private const string HasTaken = "SELECT count(*) FROM entry_sends WHERE conversation_id = @conversationId AND idempotency_key = @key";

    /// <summary>Whether a resident's entry up to <paramref name="sequence"/> still waits for its turn.</summary>
    public async Task<bool> AreAwaitedAsync(string conversationId, long sequence, CancellationToken cancellationToken = default) =>
        await database
            .ReadAsync(session => session.FirstOrDefaultAsync<long>(Waits, new { conversationId, sequence }), cancellationToken)
            .ConfigureAwait(false) > 0;

    /// <summary>The answer with these entries has gone to the caller.</summary>
    public Task TakeAsync(string conversationId, IReadOnlyList<long> sequences, CancellationToken cancellationToken = default) =>
        sequences.Count == 0
            ? Task.CompletedTask
            : database.WriteAsync(
                async session =>
                {
                    foreach (var sequence in sequences)
                    {
                        await session
                            .ExecuteAsync(
                                Took,
                                new
                                {
                                    conversationId,
                                    key = Key(sequence),
                                    sequence,
                                }
                            )
                            .ConfigureAwait(false);
                    }

                    return true;
                },
                cancellationToken
            );

    /// <summary>Whether an entry has gone to a caller in the answer to its call.</summary>
    public async Task<bool> HasTakenAsync(string conversationId, long sequence, CancellationToken cancellationToken = default) =>
        await database
            .ReadAsync(
                session => session.FirstOrDefaultAsync<long>(HasTaken, new { conversationId, key = Key(sequence) }),
                cancellationToken
            )
            .ConfigureAwait(false) > 0;

    private static string Key(long sequence) => string.Create(CultureInfo.InvariantCulture, $"taken-in-call:{sequence}");
}
