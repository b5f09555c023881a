using System.Globalization;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Storage.Conversations.Entries;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations.QueuedTurns;

/// <inheritdoc />
internal sealed class TurnQueue(IDatabase database, TimeProvider clock, WakeUps wakeUps) : ITurnQueue
{
    // Indexes turns_due and turns_set. A turn whose set_at lies in the future was set before the clock was put back.
    private const string Due = "SELECT conversation_id FROM turns WHERE due_at <= @now ORDER BY due_at LIMIT @take";
    private const string DueByWrongClock =
        "SELECT conversation_id FROM turns WHERE due_at IS NOT NULL AND set_at > @future ORDER BY set_at LIMIT @take";

    private const string Take = """
        UPDATE turns SET fence = fence + 1, attempt = attempt + 1, due_at = @until, set_at = @now, worker = @worker,
          claimed_episode = (SELECT episode FROM conversations WHERE id = turns.conversation_id)
        WHERE {0} RETURNING *
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

    public async Task<IReadOnlyList<TurnWork>> ClaimAsync(
        string worker,
        TimeSpan lease,
        int take,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(take, 1);

        // A cheap read first: the single writer is used only when there may be something to claim.
        while ((await database.ReadAsync(s => FindDueAsync(s, take: 1, skipLocked: ""), cancellationToken).ConfigureAwait(false)).Count > 0)
        {
            var (work, found) = await database.WriteAsync(s => ClaimAsync(s, worker, lease, take), cancellationToken).ConfigureAwait(false);
            if (work.Count > 0 || found == 0)
            {
                return work;
            }
        }

        return [];
    }

    public Task<bool> RenewAsync(TurnLease lease, TimeSpan duration, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            Extend,
            new
            {
                lease.ConversationId,
                lease.Fence,
                lease.TurnId,
                now = clock.Now(),
                until = (clock.GetUtcNow() + duration).ToStored(),
            },
            cancellationToken
        );

    public async Task GiveBackAsync(TurnLease lease, CancellationToken cancellationToken = default)
    {
        if (
            await ChangeAsync(
                    Return,
                    new
                    {
                        lease.ConversationId,
                        lease.Fence,
                        lease.TurnId,
                        now = clock.Now(),
                    },
                    cancellationToken
                )
                .ConfigureAwait(false)
        )
        {
            wakeUps.TurnQueued();
        }
    }

    public Task RetryAsync(TurnLease lease, string problem, DateTimeOffset retryAt, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            Retry,
            new
            {
                lease.ConversationId,
                lease.Fence,
                lease.TurnId,
                problem,
                now = clock.Now(),
                at = retryAt.ToStored(),
            },
            cancellationToken
        );

    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken = default) =>
        wakeUps.WaitForTurnAsync(atMost, clock, cancellationToken);

    private async Task<IReadOnlyList<string>> FindDueAsync(DatabaseSession session, int take, string skipLocked)
    {
        var now = clock.Now();
        var due = await session.QueryAsync<string>(Due + skipLocked, new { now, take }).ConfigureAwait(false);
        return due.Count > 0
            ? due
            : await session
                .QueryAsync<string>(DueByWrongClock + skipLocked, new { future = now + Instants.ClockTolerance, take })
                .ConfigureAwait(false);
    }

    private async Task<(IReadOnlyList<TurnWork> Work, int Found)> ClaimAsync(
        DatabaseSession session,
        string worker,
        TimeSpan lease,
        int take
    )
    {
        var due = await FindDueAsync(session, take, session.Sql.SkipLocked).ConfigureAwait(false);
        if (due.Count == 0)
        {
            return ([], 0);
        }

        var ids = session.Sql.List(due);
        var taken = (
            await session
                .QueryAsync<TurnRow>(
                    string.Format(CultureInfo.InvariantCulture, Take, session.Sql.IsIn("conversation_id", "ids")),
                    new
                    {
                        ids,
                        worker,
                        now = clock.Now(),
                        until = (clock.GetUtcNow() + lease).ToStored(),
                    }
                )
                .ConfigureAwait(false)
        ).ToDictionary(t => t.ConversationId, StringComparer.Ordinal);
        var conversations = (await ConversationTable.FindAllAsync(session, ids).ConfigureAwait(false)).ToDictionary(
            c => c.Id,
            StringComparer.Ordinal
        );
        var entries = (await EntryTable.WaitingAsync(session, ids).ConfigureAwait(false)).ToLookup(
            e => e.ConversationId,
            StringComparer.Ordinal
        );
        var work = new List<TurnWork>(due.Count);
        foreach (var id in due)
        {
            if (Work(taken[id], conversations[id], [.. entries[id]]) is { } one)
            {
                work.Add(one);
            }
            else
            {
                await TurnTable.DropAsync(session, id).ConfigureAwait(false);
            }
        }

        return (work, due.Count);
    }

    /// <returns>Null when nothing in the conversation waits for the bot.</returns>
    private static TurnWork? Work(TurnRow turn, ConversationRow conversation, IReadOnlyList<EntryRow> entries) =>
        entries.Count == 0 || conversation.IsClosed || conversation.OwnerValue.Kind == OwnerKind.Agent
            ? null
            : new TurnWork
            {
                Lease = new TurnLease(conversation.Id, turn.TurnId!, turn.Fence, entries[^1].Sequence, conversation.OwnerValue),
                Conversation = conversation.ToConversation(),
                Entries = [.. entries.Select(e => e.ToEntry())],
                Attempt = (int)turn.Attempt,
                QueuedAt = Instants.FromStored(entries[0].At),
                TraceParent = turn.TraceParent,
            };

    private Task<bool> ChangeAsync(string sql, object parameters, CancellationToken cancellationToken) =>
        database.WriteAsync(async s => await s.ExecuteAsync(sql, parameters).ConfigureAwait(false) > 0, cancellationToken);
}
