using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations;

/// <inheritdoc />
internal sealed class Decisions(IDatabase database) : IDecisions
{
    private const string Columns =
        "key, turn_id, conversation_id, episode, at, first_sequence, last_sequence, id, outcome, reason, department, language, confidence, json";

    private const string ByTurn = $"SELECT {Columns} FROM decisions WHERE turn_id = @turnId";

    // Index decisions_conversation.
    private const string ByConversation = $"SELECT {Columns} FROM decisions WHERE conversation_id = @conversationId ORDER BY key";

    // Index decisions_written.
    internal const string Writers =
        $"SELECT {Columns} FROM decisions WHERE conversation_id = @conversationId AND last_sequence >= @first "
        + "AND first_sequence <= @last AND first_sequence <= last_sequence ORDER BY last_sequence";

    // Index decisions_conversation, from its end.
    internal const string Last =
        $"SELECT {Columns} FROM decisions WHERE conversation_id = @conversationId AND first_sequence <= @upTo ORDER BY key DESC LIMIT 1";

    // Index discarded_turns_conversation.
    private const string Discarded =
        "SELECT turn_id, conversation_id, cause, at, replies_json, decision_json FROM discarded_turns WHERE conversation_id = @conversationId ORDER BY key";

    public Task<StoredDecision?> FindByTurnAsync(string turnId, CancellationToken cancellationToken = default) =>
        database.ReadAsync(
            async s => (await s.FirstOrDefaultAsync<Row>(ByTurn, new { turnId }).ConfigureAwait(false))?.ToStored(),
            cancellationToken
        );

    public Task<IReadOnlyList<StoredDecision>> ListAsync(
        long? beforeKey,
        int take,
        IReadOnlyList<string>? departments = null,
        CancellationToken cancellationToken = default
    ) => ListAsync(new DecisionQuery { Departments = departments }, beforeKey, take, cancellationToken);

    public Task<IReadOnlyList<StoredDecision>> ListAsync(
        DecisionQuery query,
        long? beforeKey,
        int take,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(take, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, 1_000);
        return database.ReadAsync<IReadOnlyList<StoredDecision>>(
            async s =>
            {
                // A page of each department and outcome, merged: each reads its own stretch of the index.
                var rows = new List<Row>();
                foreach (var stretch in await DecisionStretch.ListAsync(s, query).ConfigureAwait(false))
                {
                    rows.AddRange(
                        await s.QueryAsync<Row>(
                                $"SELECT {Columns} FROM {stretch.In(s.Sql)} ORDER BY key DESC LIMIT @Take",
                                stretch.With(beforeKey ?? long.MaxValue, take)
                            )
                            .ConfigureAwait(false)
                    );
                }

                return [.. rows.OrderByDescending(r => r.Key).Take(take).Select(r => r.ToStored())];
            },
            cancellationToken
        );
    }

    public Task<IReadOnlyList<StoredDecision>> ListByConversationAsync(
        string conversationId,
        CancellationToken cancellationToken = default
    ) => QueryAsync(ByConversation, new { conversationId }, cancellationToken);

    public Task<IReadOnlyList<StoredDecision>> ListWritersAsync(
        string conversationId,
        long first,
        long last,
        CancellationToken cancellationToken = default
    ) =>
        QueryAsync(
            Writers,
            new
            {
                conversationId,
                first,
                last,
            },
            cancellationToken
        );

    public Task<StoredDecision?> FindLastAsync(
        string conversationId,
        long upTo = long.MaxValue,
        CancellationToken cancellationToken = default
    ) =>
        database.ReadAsync(
            async s => (await s.FirstOrDefaultAsync<Row>(Last, new { conversationId, upTo }).ConfigureAwait(false))?.ToStored(),
            cancellationToken
        );

    public Task<IReadOnlyList<DiscardedTurn>> ListDiscardedAsync(string conversationId, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<DiscardedTurn>>(
            async s =>
                [
                    .. (await s.QueryAsync<DiscardedRow>(Discarded, new { conversationId }).ConfigureAwait(false)).Select(r =>
                        r.ToDiscarded()
                    ),
                ],
            cancellationToken
        );

    private Task<IReadOnlyList<StoredDecision>> QueryAsync(string sql, object parameters, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<StoredDecision>>(
            async s => [.. (await s.QueryAsync<Row>(sql, parameters).ConfigureAwait(false)).Select(r => r.ToStored())],
            cancellationToken
        );

    private sealed class Row
    {
        public long Key { get; set; }
        public string TurnId { get; set; } = "";
        public string ConversationId { get; set; } = "";
        public long Episode { get; set; }
        public long At { get; set; }
        public long FirstSequence { get; set; }
        public long LastSequence { get; set; }
        public string Id { get; set; } = "";
        public string Outcome { get; set; } = "";
        public string Reason { get; set; } = "";
        public string? Department { get; set; }
        public string? Language { get; set; }
        public double? Confidence { get; set; }
        public string Json { get; set; } = "";

        public StoredDecision ToStored() =>
            new(
                Key,
                TurnId,
                ConversationId,
                (int)Episode,
                Instants.FromStored(At),
                FirstSequence,
                LastSequence,
                new DecisionRecord
                {
                    Id = Id,
                    Outcome = Outcome,
                    Reason = Reason,
                    Department = Department,
                    Language = Language,
                    Confidence = Confidence,
                    Json = Json,
                }
            );
    }

    private sealed class DiscardedRow
    {
        public string TurnId { get; set; } = "";
        public string ConversationId { get; set; } = "";
        public string Cause { get; set; } = "";
        public long At { get; set; }
        public string RepliesJson { get; set; } = "";
        public string DecisionJson { get; set; } = "";

        public DiscardedTurn ToDiscarded() =>
            new(
                TurnId,
                ConversationId,
                Enum.Parse<CommitOutcome>(Cause),
                Instants.FromStored(At),
                JsonSerializer.Deserialize<EntryDraft[]>(RepliesJson)!,
                JsonSerializer.Deserialize<DecisionRecord>(DecisionJson)!
            );
    }
}
