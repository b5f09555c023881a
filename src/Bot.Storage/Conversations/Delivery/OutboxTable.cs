using System.Diagnostics;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations.Delivery;

/// <summary>
/// The statements that put rows into <c>outbox</c> and move its lanes on. The conversation's row is locked by the caller.
/// </summary>
internal static class OutboxTable
{
    private const string Insert = """
        INSERT INTO outbox (id, conversation_id, destination, entry_sequence, payload_json, due_at, set_at, created_at, expires_at, trace_parent)
        VALUES (@id, @conversationId, @destination, @entrySequence, @payload,
          CASE WHEN EXISTS (SELECT 1 FROM outbox WHERE conversation_id = @conversationId AND destination = @destination) THEN NULL ELSE @now END,
          @now, @now, @expiresAt, @traceParent)
        """;

    // Index outbox_lane.
    private const string Promote = """
        UPDATE outbox SET due_at = @now, set_at = @now
        WHERE key = (SELECT min(key) FROM outbox WHERE conversation_id = @conversationId AND destination = @destination) AND due_at IS NULL
        """;

    private const string DeleteOne = "DELETE FROM outbox WHERE id = @id AND fence = @fence";

    /// <summary>Puts a row at the end of its lane; it is due now when the lane was empty.</summary>
    public static Task InsertAsync(
        DatabaseSession session,
        string id,
        string conversationId,
        string destination,
        long? entrySequence,
        string? payload,
        long now,
        long? expiresAt
    ) =>
        session.ExecuteAsync(
            Insert,
            new
            {
                id,
                conversationId,
                destination,
                entrySequence,
                payload,
                now,
                expiresAt,
                traceParent = Activity.Current?.Id,
            }
        );

    /// <summary>Takes a settled row out and makes the next of its lane due.</summary>
    /// <returns>False when another claim has superseded this one: nothing changed.</returns>
    public static async Task<bool> SettleAsync(
        DatabaseSession session,
        string id,
        long fence,
        string conversationId,
        string destination,
        long now
    )
    {
        if (await session.ExecuteAsync(DeleteOne, new { id, fence }).ConfigureAwait(false) == 0)
        {
            return false;
        }

        await session
            .ExecuteAsync(
                Promote,
                new
                {
                    conversationId,
                    destination,
                    now,
                }
            )
            .ConfigureAwait(false);
        return true;
    }
}
