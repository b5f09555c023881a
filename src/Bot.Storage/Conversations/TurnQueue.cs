using Bot.Dialogs.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations;

/// <inheritdoc />
internal sealed class TurnQueue(IDatabase database, TimeProvider clock, WakeUps wakeUps) : ITurnQueue
{
    // Indexes turns_due and turns_set. What was set later than now was set by a clock that has been put back.
    private const string Due = "SELECT conversation_id FROM turns WHERE due_at <= @now ORDER BY due_at LIMIT 1";
    private const string DueByWrongClock = "SELECT conversation_id FROM turns WHERE due_at IS NOT NULL AND set_at > @future ORDER BY set_at LIMIT 1";

    private const string Take = """
        UPDATE turns SET fence = fence + 1, attempt = attempt + 1, due_at = @until, set_at = @now, worker = @worker,
          claimed_episode = (SELECT episode FROM conversations WHERE id = turns.conversation_id)
        WHERE conversation_id = @conversationId RETURNING *
        """;

    private const string Extend = """
        UPDATE turns SET due_at = @until, set_at = @now WHERE conversation_id = @ConversationId AND fence = @Fence AND turn_id = @TurnId AND worker IS NOT NULL
        """;

    private const string Return = """
        UPDATE turns SET due_at = @now, set_at = @now, attempt = attempt - 1, worker = NULL
        WHERE conversation_id = @ConversationId AND fence = @Fence AND turn_id = @TurnId AND worker IS NOT NULL
        """;

    private const string Retry = """
        UPDATE turns SET due_at = @at, set_at = @now, worker = NULL, problem = @problem
        WHERE conversation_id = @ConversationId AND fence = @Fence AND turn_id = @TurnId AND worker IS NOT NULL
        """;

    public async Task<TurnWork?> ClaimAsync(string worker, TimeSpan lease, CancellationToken cancellationToken = default)
    {
        // Looking costs a read, and only what may be there costs the writer a turn.
        while (await database.ReadAsync(s => FindDueAsync(s, skipLocked: ""), cancellationToken).ConfigureAwait(false) is not null)
        {
            var (work, more) = await database.WriteAsync(s => ClaimAsync(s, worker, lease), cancellationToken).ConfigureAwait(false);
            if (work is not null || !more)
            {
                return work;
            }
        }

        return null;
    }

    public Task<bool> RenewAsync(TurnLease lease, TimeSpan duration, CancellationToken cancellationToken = default) => ChangeAsync(
        Extend, new { lease.ConversationId, lease.Fence, lease.TurnId, now = clock.Now(), until = (clock.GetUtcNow() + duration).ToStored() }, cancellationToken);

    public async Task GiveBackAsync(TurnLease lease, CancellationToken cancellationToken = default)
    {
        if (await ChangeAsync(Return, new { lease.ConversationId, lease.Fence, lease.TurnId, now = clock.Now() }, cancellationToken).ConfigureAwait(false))
        {
            wakeUps.TurnQueued();
        }
    }

    public Task RetryAsync(TurnLease lease, string problem, DateTimeOffset retryAt, CancellationToken cancellationToken = default) => ChangeAsync(
        Retry, new { lease.ConversationId, lease.Fence, lease.TurnId, problem, now = clock.Now(), at = retryAt.ToStored() }, cancellationToken);

    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken = default) => wakeUps.WaitForTurnAsync(atMost, clock, cancellationToken);

    private async Task<string?> FindDueAsync(DatabaseSession session, string skipLocked)
    {
        var now = clock.Now();
        return await session.FirstOrDefaultAsync<string>(Due + skipLocked, new { now }).ConfigureAwait(false)
            ?? await session.FirstOrDefaultAsync<string>(DueByWrongClock + skipLocked, new { future = now + Instants.ClockTolerance }).ConfigureAwait(false);
    }

    private async Task<(TurnWork? Work, bool More)> ClaimAsync(DatabaseSession session, string worker, TimeSpan lease)
    {
        if (await FindDueAsync(session, session.Sql.SkipLocked).ConfigureAwait(false) is not { } conversationId)
        {
            return (null, More: false);
        }

        var turn = (await session.FirstOrDefaultAsync<TurnRow>(
            Take, new { conversationId, worker, now = clock.Now(), until = (clock.GetUtcNow() + lease).ToStored() }).ConfigureAwait(false))!;
        var conversation = (await ConversationTable.FindAsync(session, conversationId).ConfigureAwait(false))!;
        var entries = await EntryTable.WaitingAsync(session, conversationId).ConfigureAwait(false);
        if (entries.Count == 0 || conversation.IsClosed || conversation.OwnerValue.Kind == OwnerKind.Agent)
        {
            await TurnTable.DropAsync(session, conversationId).ConfigureAwait(false);
            return (null, More: true);
        }

        var work = new TurnWork
        {
            Lease = new TurnLease(conversationId, turn.TurnId!, turn.Fence, entries[^1].Sequence, conversation.OwnerValue),
            Conversation = conversation.ToConversation(),
            Entries = [.. entries.Select(e => e.ToEntry())],
            Attempt = (int)turn.Attempt,
            QueuedAt = Instants.FromStored(entries[0].At),
            TraceParent = turn.TraceParent,
        };
        return (work, More: false);
    }

    private Task<bool> ChangeAsync(string sql, object parameters, CancellationToken cancellationToken) =>
        database.WriteAsync(async s => await s.ExecuteAsync(sql, parameters).ConfigureAwait(false) > 0, cancellationToken);
}
