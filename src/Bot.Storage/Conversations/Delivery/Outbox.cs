using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Signals;
using Bot.Storage.Conversations.Entries;
using Bot.Storage.Conversations.QueuedTurns;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations.Delivery;

/// <inheritdoc />
internal sealed class Outbox(
    IDatabase database,
    TimeProvider clock,
    IConversationSignals signals,
    WakeUps wakeUps,
    DeliveryReports reports,
    DeadLetterTable deadLetters
) : IOutbox
{
    // Indexes outbox_due and outbox_set; only the head of a lane has a due_at.
    private const string Due = "SELECT id FROM outbox WHERE destination = @destination AND due_at <= @now ORDER BY due_at, key LIMIT @take";
    private const string DueByWrongClock =
        "SELECT id FROM outbox WHERE destination = @destination AND due_at IS NOT NULL AND set_at > @future ORDER BY set_at LIMIT @take";

    // Index outbox_created.
    private const string Old = "SELECT id FROM outbox WHERE created_at < @before AND due_at <= @now ORDER BY created_at LIMIT @take";

    private const string Take =
        "UPDATE outbox SET fence = fence + 1, attempt = attempt + 1, due_at = @until, set_at = @now, worker = @worker WHERE id = @id";

    private const string Claimed = """
        SELECT o.id, o.fence, o.conversation_id, o.destination, o.entry_sequence, COALESCE(o.payload_json, e.activity_json) AS payload_json, o.attempt,
          o.created_at, o.expires_at, o.trace_parent
        FROM outbox o LEFT JOIN entries e ON e.conversation_id = o.conversation_id AND e.sequence = o.entry_sequence
        WHERE o.id = @id
        """;

    private const string Retry =
        "UPDATE outbox SET due_at = @at, set_at = @now, worker = NULL, problem = @problem WHERE id = @Id AND fence = @Fence";

    private const string Return =
        "UPDATE outbox SET due_at = @now, set_at = @now, worker = NULL, attempt = attempt - 1 WHERE id = @Id AND fence = @Fence";

    private const string FindPayload = "SELECT payload_json FROM outbox WHERE id = @Id AND fence = @Fence";

    public async Task<IReadOnlyList<OutboxMessage>> ClaimAsync(
        string destination,
        string worker,
        TimeSpan lease,
        int take,
        CancellationToken cancellationToken = default
    )
    {
        var due = await database
            .ReadAsync(s => FindDueAsync(s, destination, take: 1, skipLocked: ""), cancellationToken)
            .ConfigureAwait(false);
        return due.Count == 0
            ? []
            : await database
                .WriteAsync(
                    async s =>
                        await TakeAsync(s, await FindDueAsync(s, destination, take, s.Sql.SkipLocked).ConfigureAwait(false), worker, lease)
                            .ConfigureAwait(false),
                    cancellationToken
                )
                .ConfigureAwait(false);
    }

    public Task<IReadOnlyList<OutboxMessage>> ClaimOldAsync(
        DateTimeOffset before,
        string worker,
        TimeSpan lease,
        int take,
        CancellationToken cancellationToken = default
    ) =>
        database.WriteAsync(
            async session =>
                await TakeAsync(
                        session,
                        await session
                            .QueryAsync<string>(
                                Old + session.Sql.SkipLocked,
                                new
                                {
                                    before = before.ToStored(),
                                    now = clock.Now(),
                                    take,
                                }
                            )
                            .ConfigureAwait(false),
                        worker,
                        lease
                    )
                    .ConfigureAwait(false),
            cancellationToken
        );

    public Task SentAsync(OutboxMessage message, string? externalId, CancellationToken cancellationToken = default) =>
        SettleAsync(
            message,
            async (session, conversation, _) =>
            {
                if (message.EntrySequence is { } sequence)
                {
                    await reports
                        .ApplyAsync(session, conversation, sequence, DeliveryState.Sent, problem: null, externalId)
                        .ConfigureAwait(false);
                    if (externalId is not null)
                    {
                        await reports.RecordSentAsync(session, conversation, sequence, message.Id, externalId).ConfigureAwait(false);
                    }
                }
            },
            cancellationToken
        );

    public Task FailAsync(OutboxMessage message, string problem, CancellationToken cancellationToken = default) =>
        EndAsync(message, DeliveryState.Failed, problem, cancellationToken);

    public Task ExpireAsync(OutboxMessage message, string problem, CancellationToken cancellationToken = default) =>
        EndAsync(message, DeliveryState.Expired, problem, cancellationToken);

    public Task RetryAsync(OutboxMessage message, string problem, DateTimeOffset retryAt, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async session =>
            {
                var changed =
                    await session
                        .ExecuteAsync(
                            Retry,
                            new
                            {
                                message.Id,
                                message.Fence,
                                problem,
                                now = clock.Now(),
                                at = retryAt.ToStored(),
                            }
                        )
                        .ConfigureAwait(false) > 0;
                if (changed && message.EntrySequence is { } sequence)
                {
                    await EntryTable
                        .SetDeliveryAsync(session, message.ConversationId, sequence, DeliveryState.Queued, problem)
                        .ConfigureAwait(false);
                    session.AfterCommit(() => signals.Changed(message.ConversationId));
                }

                return changed;
            },
            cancellationToken
        );

    public async Task GiveBackAsync(OutboxMessage message, CancellationToken cancellationToken = default)
    {
        await database
            .WriteAsync(
                s =>
                    s.ExecuteAsync(
                        Return,
                        new
                        {
                            message.Id,
                            message.Fence,
                            now = clock.Now(),
                        }
                    ),
                cancellationToken
            )
            .ConfigureAwait(false);
        wakeUps.OutboxQueued(message.Destination);
    }

    public Task<bool> ReportAsync(DeliveryReport report, CancellationToken cancellationToken = default) =>
        database.WriteAsync(session => reports.ReportAsync(session, report), cancellationToken);

    public Task WaitAsync(string destination, TimeSpan atMost, CancellationToken cancellationToken = default) =>
        wakeUps.WaitForOutboxAsync(destination, atMost, clock, cancellationToken);

    private async Task<IReadOnlyList<string>> FindDueAsync(DatabaseSession session, string destination, int take, string skipLocked)
    {
        var now = clock.Now();
        var due = await session
            .QueryAsync<string>(
                Due + skipLocked,
                new
                {
                    destination,
                    now,
                    take,
                }
            )
            .ConfigureAwait(false);
        return due.Count > 0
            ? due
            : await session
                .QueryAsync<string>(
                    DueByWrongClock + skipLocked,
                    new
                    {
                        destination,
                        future = now + Instants.ClockTolerance,
                        take,
                    }
                )
                .ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<OutboxMessage>> TakeAsync(
        DatabaseSession session,
        IReadOnlyList<string> ids,
        string worker,
        TimeSpan lease
    )
    {
        var claimed = new List<OutboxMessage>(ids.Count);
        foreach (var id in ids)
        {
            await session
                .ExecuteAsync(
                    Take,
                    new
                    {
                        id,
                        worker,
                        now = clock.Now(),
                        until = (clock.GetUtcNow() + lease).ToStored(),
                    }
                )
                .ConfigureAwait(false);
            claimed.Add((await session.FirstOrDefaultAsync<OutboxRow>(Claimed, new { id }).ConfigureAwait(false))!.ToMessage());
        }

        return claimed;
    }

    private Task EndAsync(OutboxMessage message, DeliveryState state, string problem, CancellationToken cancellationToken) =>
        SettleAsync(
            message,
            async (session, conversation, payload) =>
            {
                if (message.EntrySequence is { } sequence)
                {
                    await reports.ApplyAsync(session, conversation, sequence, state, problem, externalId: null).ConfigureAwait(false);
                }

                await deadLetters
                    .AddDeliveryAsync(session, message.Id, conversation, problem, message.Destination, message.EntrySequence, payload)
                    .ConfigureAwait(false);
            },
            cancellationToken
        );

    /// <summary>
    /// Takes the row out of its lane, under the conversation's lock, and does the rest unless another claim superseded this one.
    /// </summary>
    private Task SettleAsync(
        OutboxMessage message,
        Func<DatabaseSession, ConversationRow, string?, Task> then,
        CancellationToken cancellationToken
    ) =>
        database.WriteAsync(
            async session =>
            {
                var conversation = (await ConversationTable.LockAsync(session, message.ConversationId).ConfigureAwait(false))!;
                var payload = await session.FirstOrDefaultAsync<string>(FindPayload, message).ConfigureAwait(false);
                if (
                    !await OutboxTable
                        .SettleAsync(session, message.Id, message.Fence, message.ConversationId, message.Destination, clock.Now())
                        .ConfigureAwait(false)
                )
                {
                    return false;
                }

                await then(session, conversation, payload).ConfigureAwait(false);
                session.AfterCommit(() =>
                {
                    wakeUps.OutboxQueued(message.Destination);
                    signals.Changed(message.ConversationId);
                });
                return true;
            },
            cancellationToken
        );
}
