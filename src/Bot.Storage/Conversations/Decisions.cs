using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations;

/// <inheritdoc />
internal sealed class Decisions(IDatabase database) : IDecisions
{
    private const string Columns = "key, turn_id, conversation_id, episode, at, first_sequence, last_sequence, id, outcome, reason, department, language, confidence, json";

    private const string ByTurn = $"SELECT {Columns} FROM decisions WHERE turn_id = @turnId";

    private const string Newest = $"SELECT {Columns} FROM decisions WHERE key < @before ORDER BY key DESC LIMIT @take";

    // Index decisions_department.
    private const string NewestOfDepartment = $"SELECT {Columns} FROM decisions WHERE department = @department AND key < @before ORDER BY key DESC LIMIT @take";
    private const string NewestOfNone = $"SELECT {Columns} FROM decisions WHERE department IS NULL AND key < @before ORDER BY key DESC LIMIT @take";

    // Index decisions_conversation.
    private const string ByConversation = $"SELECT {Columns} FROM decisions WHERE conversation_id = @conversationId ORDER BY key";

    // Index discarded_turns_conversation.
    private const string Discarded =
        "SELECT turn_id, conversation_id, cause, at, replies_json, decision_json FROM discarded_turns WHERE conversation_id = @conversationId ORDER BY key";

    public Task<StoredDecision?> FindByTurnAsync(string turnId, CancellationToken cancellationToken = default) =>
        database.ReadAsync(async s => (await s.FirstOrDefaultAsync<Row>(ByTurn, new { turnId }).ConfigureAwait(false))?.ToStored(), cancellationToken);

    public Task<IReadOnlyList<StoredDecision>> ListAsync(long? beforeKey, int take, IReadOnlyList<string>? departments = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(take, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, 1_000);
        var before = beforeKey ?? long.MaxValue;
        return departments is null
            ? QueryAsync(Newest, new { before, take }, cancellationToken)
            : database.ReadAsync<IReadOnlyList<StoredDecision>>(
                async s =>
                {
                    // A page of each department, merged: each reads its own stretch of the index.
                    var rows = new List<Row>();
                    foreach (var department in departments.Distinct(StringComparer.Ordinal))
                    {
                        rows.AddRange(await s.QueryAsync<Row>(department == HandoffQueue.General ? NewestOfNone : NewestOfDepartment, new { before, take, department }).ConfigureAwait(false));
                    }

                    return [.. rows.OrderByDescending(r => r.Key).Take(take).Select(r => r.ToStored())];
                },
                cancellationToken);
    }

    public Task<IReadOnlyList<StoredDecision>> ListByConversationAsync(string conversationId, CancellationToken cancellationToken = default) =>
        QueryAsync(ByConversation, new { conversationId }, cancellationToken);

    public Task<IReadOnlyList<DiscardedTurn>> ListDiscardedAsync(string conversationId, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<DiscardedTurn>>(
            async s => [.. (await s.QueryAsync<DiscardedRow>(Discarded, new { conversationId }).ConfigureAwait(false)).Select(r => r.ToDiscarded())], cancellationToken);

    private Task<IReadOnlyList<StoredDecision>> QueryAsync(string sql, object parameters, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<StoredDecision>>(
            async s => [.. (await s.QueryAsync<Row>(sql, parameters).ConfigureAwait(false)).Select(r => r.ToStored())], cancellationToken);

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

        public StoredDecision ToStored() => new(Key, TurnId, ConversationId, (int)Episode, Instants.FromStored(At), FirstSequence, LastSequence, new DecisionRecord
        {
            Id = Id,
            Outcome = Outcome,
            Reason = Reason,
            Department = Department,
            Language = Language,
            Confidence = Confidence,
            Json = Json,
        });
    }

    private sealed class DiscardedRow
    {
        public string TurnId { get; set; } = "";
        public string ConversationId { get; set; } = "";
        public string Cause { get; set; } = "";
        public long At { get; set; }
        public string RepliesJson { get; set; } = "";
        public string DecisionJson { get; set; } = "";

        public DiscardedTurn ToDiscarded() => new(
            TurnId,
            ConversationId,
            Enum.Parse<CommitOutcome>(Cause),
            Instants.FromStored(At),
            JsonSerializer.Deserialize<EntryDraft[]>(RepliesJson)!,
            JsonSerializer.Deserialize<DecisionRecord>(DecisionJson)!);
    }
}
