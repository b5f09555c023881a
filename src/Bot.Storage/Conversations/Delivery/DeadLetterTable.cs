using System.Text.Json;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Storage.Conversations.Entries;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations.Delivery;

/// <summary>Writes dead letters, each with what it takes to send it round again.</summary>
internal sealed class DeadLetterTable(TimeProvider clock)
{
    private const string Insert = """
        INSERT INTO dead_letters (kind, subject, conversation_id, problem, at, episode, sequences_json, destination, entry_sequence, payload_json)
        VALUES (@kind, @subject, @conversationId, @problem, @now, @episode, @sequences, @destination, @entrySequence, @payload)
        """;

    public async Task AddTurnAsync(DatabaseSession session, ConversationRow conversation, TurnLease lease, string problem)
    {
        var waiting = await EntryTable.WaitingAsync(session, session.Sql.List([conversation.Id])).ConfigureAwait(false);
        var sequences = JsonSerializer.Serialize(waiting.Select(e => e.Sequence).Where(s => s <= lease.ThroughSequence));
        await AddAsync(
                session,
                DeadLetterKind.Turn,
                lease.TurnId,
                conversation,
                problem,
                sequences,
                destination: null,
                entrySequence: null,
                payload: null
            )
            .ConfigureAwait(false);
    }

    public Task AddDeliveryAsync(
        DatabaseSession session,
        string outboxId,
        ConversationRow conversation,
        string problem,
        string destination,
        long? entrySequence,
        string? payload
    ) => AddAsync(session, DeadLetterKind.Delivery, outboxId, conversation, problem, sequences: null, destination, entrySequence, payload);

    private Task AddAsync(
        DatabaseSession session,
        DeadLetterKind kind,
        string subject,
        ConversationRow conversation,
        string problem,
        string? sequences,
        string? destination,
        long? entrySequence,
        string? payload
    ) =>
        session.ExecuteAsync(
            Insert,
            new
            {
                kind = kind.ToString(),
                subject,
                conversationId = conversation.Id,
                problem,
                now = clock.Now(),
                episode = conversation.Episode,
                sequences,
                destination,
                entrySequence,
                payload,
            }
        );
}
