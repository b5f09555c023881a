using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Signals;
using Bot.Storage.Conversations.Entries;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations.Delivery;

/// <summary>What channels say about messages they took, also when they say it before we have recorded that they took them.</summary>
internal sealed class DeliveryReports(TimeProvider clock, IConversationSignals signals, DeadLetterTable deadLetters)
{
    private const string InsertSent = """
        INSERT INTO sent_messages (channel, external_id, conversation_id, entry_sequence, outbox_id)
          VALUES (@channel, @externalId, @conversationId, @sequence, @outboxId)
        ON CONFLICT (channel, external_id) DO NOTHING
        """;

    // Index sent_messages_outbox. What was sent before in the entry's place failed: what is still said of it counts for nothing.
    private const string ForgetEarlier = "DELETE FROM sent_messages WHERE outbox_id = @outboxId AND external_id <> @externalId";

    private const string WaitsAgain = "SELECT COUNT(*) FROM outbox WHERE id = @outboxId";

    private const string FindSent =
        "SELECT conversation_id, entry_sequence, outbox_id FROM sent_messages WHERE channel = @Channel AND external_id = @ExternalId";

    private const string Keep = """
        INSERT INTO early_reports (channel, external_id, state, problem, at) VALUES (@Channel, @ExternalId, @state, @Problem, @now)
        ON CONFLICT (channel, external_id, state) DO NOTHING
        """;

    private const string TakeKept =
        "DELETE FROM early_reports WHERE channel = @channel AND external_id = @externalId RETURNING state, problem";

    /// <summary>Remembers the channel's id of the message and applies the reports that were there before it.</summary>
    public async Task RecordSentAsync(
        DatabaseSession session,
        ConversationRow conversation,
        long sequence,
        string outboxId,
        string externalId
    )
    {
        await session.LockKeyAsync($"{conversation.Channel}|{externalId}").ConfigureAwait(false);
        await session
            .ExecuteAsync(
                InsertSent,
                new
                {
                    channel = conversation.Channel,
                    externalId,
                    conversationId = conversation.Id,
                    sequence,
                    outboxId,
                }
            )
            .ConfigureAwait(false);
        await session.ExecuteAsync(ForgetEarlier, new { outboxId, externalId }).ConfigureAwait(false);
        foreach (
            var early in await session
                .QueryAsync<EarlyRow>(TakeKept, new { channel = conversation.Channel, externalId })
                .ConfigureAwait(false)
        )
        {
            await ApplyReportAsync(session, conversation, sequence, outboxId, Enum.Parse<DeliveryState>(early.State), early.Problem)
                .ConfigureAwait(false);
        }
    }

    public async Task<bool> ReportAsync(DatabaseSession session, DeliveryReport report)
    {
        if (await session.FirstOrDefaultAsync<SentRow>(FindSent, report).ConfigureAwait(false) is { } known)
        {
            return await ApplyReportAsync(session, known, report).ConfigureAwait(false);
        }

        // Either the send is recorded before this, and found now, or it finds the report that is kept here.
        await session.LockKeyAsync($"{report.Channel}|{report.ExternalId}").ConfigureAwait(false);
        if (await session.FirstOrDefaultAsync<SentRow>(FindSent, report).ConfigureAwait(false) is { } recorded)
        {
            return await ApplyReportAsync(session, recorded, report).ConfigureAwait(false);
        }

        await session
            .ExecuteAsync(
                Keep,
                new
                {
                    report.Channel,
                    report.ExternalId,
                    state = report.State.ToString(),
                    report.Problem,
                    now = clock.Now(),
                }
            )
            .ConfigureAwait(false);
        return false;
    }

    /// <summary>Moves the entry's delivery state on, if the rank rule lets it.</summary>
    public async Task<bool> ApplyAsync(
        DatabaseSession session,
        ConversationRow conversation,
        long sequence,
        DeliveryState state,
        string? problem,
        string? externalId
    )
    {
        if (
            await EntryTable.FindAsync(session, conversation.Id, sequence).ConfigureAwait(false) is not { } entry
            || !state.Replaces(Enum.Parse<DeliveryState>(entry.Delivery))
        )
        {
            return false;
        }

        await EntryTable.SetDeliveryAsync(session, conversation.Id, sequence, state, problem, externalId).ConfigureAwait(false);
        session.AfterCommit(() => signals.Changed(conversation.Id));
        return true;
    }

    /// <summary>
    /// Not a failure of a message that staff have sent round again: it waits to go out, and what is said is of the attempt before.
    /// </summary>
    private static async Task<bool> CountsAsync(DatabaseSession session, SentRow sent, DeliveryReport report) =>
        report.State is not (DeliveryState.Failed or DeliveryState.Expired)
        || await session.FirstOrDefaultAsync<long>(WaitsAgain, new { outboxId = sent.OutboxId }).ConfigureAwait(false) == 0;

    private async Task<bool> ApplyReportAsync(DatabaseSession session, SentRow sent, DeliveryReport report) =>
        await ConversationTable.LockAsync(session, sent.ConversationId).ConfigureAwait(false) is { } conversation
        && await CountsAsync(session, sent, report).ConfigureAwait(false)
        && await ApplyReportAsync(session, conversation, sent.EntrySequence, sent.OutboxId, report.State, report.Problem)
            .ConfigureAwait(false);

    private async Task<bool> ApplyReportAsync(
        DatabaseSession session,
        ConversationRow conversation,
        long sequence,
        string outboxId,
        DeliveryState state,
        string? problem
    )
    {
        var changed = await ApplyAsync(session, conversation, sequence, state, problem, externalId: null).ConfigureAwait(false);
        if (changed && state is (DeliveryState.Failed or DeliveryState.Expired))
        {
            await deadLetters
                .AddDeliveryAsync(
                    session,
                    outboxId,
                    conversation,
                    problem ?? "The channel says that it was not delivered.",
                    conversation.Channel,
                    sequence,
                    payload: null
                )
                .ConfigureAwait(false);
        }

        return changed;
    }

    private sealed class SentRow
    {
        public string ConversationId { get; set; } = "";
        public long EntrySequence { get; set; }
        public string OutboxId { get; set; } = "";
    }

    private sealed class EarlyRow
    {
        public string State { get; set; } = "";
        public string? Problem { get; set; }
    }
}
