using System.Diagnostics;
using Bot.Dialogs.Conversations;
using Bot.Storage.Conversations.Entries;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations.QueuedTurns;

/// <summary>The statements on <c>turns</c> of units that hold the conversation's row.</summary>
internal sealed class TurnTable(TimeProvider clock, IIdSource ids, WakeUps wakeUps)
{
    private const string One = "SELECT * FROM turns WHERE conversation_id = @conversationId";

    // A turn that waits, is retried or is being worked is left as it is: it takes the new entry along, or its end finds the entry waiting.
    private const string Enqueue = """
        INSERT INTO turns (conversation_id, turn_id, fence, attempt, queued_at, due_at, set_at, trace_parent)
        VALUES (@conversationId, @turnId, 0, 0, @now, @now, @now, @traceParent)
        ON CONFLICT (conversation_id) DO UPDATE SET
          turn_id = excluded.turn_id, attempt = 0, queued_at = excluded.queued_at, due_at = excluded.due_at, set_at = excluded.set_at,
          worker = NULL, problem = NULL, trace_parent = excluded.trace_parent
        WHERE turns.due_at IS NULL
        """;

    // What waits now, if anything, is the next turn.
    private const string Follow = """
        UPDATE turns SET turn_id = CASE WHEN w.oldest IS NULL THEN NULL ELSE @turnId END, attempt = 0, queued_at = w.oldest,
          due_at = CASE WHEN w.oldest IS NULL THEN NULL ELSE @now END, set_at = CASE WHEN w.oldest IS NULL THEN NULL ELSE @now END,
            worker = NULL, problem = NULL,
          trace_parent = CASE WHEN w.oldest IS NULL THEN NULL ELSE trace_parent END
        FROM (SELECT min(at) AS oldest FROM entries WHERE conversation_id = @conversationId AND waits = 1) w
        WHERE conversation_id = @conversationId RETURNING due_at
        """;

    private const string QueueAgain = """
        UPDATE turns SET turn_id = @turnId, fence = fence + 1, attempt = 0, queued_at = @now, due_at = @now, set_at = @now, worker = NULL, problem = NULL
        WHERE conversation_id = @conversationId
        """;

    private const string Clear = """
        UPDATE turns SET turn_id = NULL, attempt = 0, queued_at = NULL, due_at = NULL, set_at = NULL, worker = NULL, problem = NULL, trace_parent = NULL
        WHERE conversation_id = @conversationId
        """;

    public static Task<TurnRow?> FindAsync(DatabaseSession session, string conversationId) =>
        session.FirstOrDefaultAsync<TurnRow>(One, new { conversationId });

    /// <summary>Queues a turn unless one is queued or being worked.</summary>
    public async Task EnqueueAsync(DatabaseSession session, string conversationId)
    {
        var queued = await session
            .ExecuteAsync(
                Enqueue,
                new
                {
                    conversationId,
                    turnId = ids.NewId(),
                    now = clock.Now(),
                    traceParent = Activity.Current?.Id,
                }
            )
            .ConfigureAwait(false);
        if (queued > 0)
        {
            session.AfterCommit(wakeUps.TurnQueued);
        }
    }

    /// <summary>Queues a new turn whatever stands there; a turn being worked becomes stale.</summary>
    public async Task EnqueueAgainAsync(DatabaseSession session, string conversationId)
    {
        await session
            .ExecuteAsync(
                QueueAgain,
                new
                {
                    conversationId,
                    turnId = ids.NewId(),
                    now = clock.Now(),
                }
            )
            .ConfigureAwait(false);
        session.AfterCommit(wakeUps.TurnQueued);
    }

    /// <summary>
    /// Ends a turn that answered the entries up to <paramref name="through"/>; what came after it is the next turn, unless the conversation
    /// is no longer the bot's.
    /// </summary>
    public async Task EndAsync(DatabaseSession session, ConversationRow conversation, long through)
    {
        if (conversation.IsClosed || conversation.OwnerValue.Kind == OwnerKind.Agent)
        {
            await DropAsync(session, conversation.Id).ConfigureAwait(false);
            return;
        }

        var due = await session
            .FirstOrDefaultAsync<long?>(
                $"{EntryTable.Answer};\n{Follow}",
                new
                {
                    conversationId = conversation.Id,
                    through,
                    turnId = ids.NewId(),
                    now = clock.Now(),
                }
            )
            .ConfigureAwait(false);
        if (due is not null)
        {
            session.AfterCommit(wakeUps.TurnQueued);
        }
    }

    /// <summary>Forgets the waiting turn: a person answers now. One being worked is left; its commit is refused.</summary>
    public async Task DropUnlessWorkedAsync(DatabaseSession session, string conversationId)
    {
        if (await FindAsync(session, conversationId).ConfigureAwait(false) is { DueAt: not null, Worker: null })
        {
            await DropAsync(session, conversationId).ConfigureAwait(false);
        }
    }

    public static Task DropAsync(DatabaseSession session, string conversationId) =>
        session.ExecuteAsync($"{EntryTable.Leave};\n{Clear}", new { conversationId });
}
