using Bot.Dialogs.Conversations.Delivery;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations.Entries;

/// <summary>The statements on <c>entries</c>.</summary>
internal static class EntryTable
{
    private const string Columns =
        "conversation_id, sequence, entry_id, episode, kind, author_id, activity_json, external_id, at, owner, delivery, delivery_problem, waits";

    private const string InsertOne = $"""
        INSERT INTO entries ({Columns})
        VALUES (@ConversationId, @Sequence, @EntryId, @Episode, @Kind, @AuthorId, @ActivityJson, @ExternalId, @At, @Owner, @Delivery, @DeliveryProblem, @Waits)
        """;

    private const string After =
        $"SELECT {Columns} FROM entries WHERE conversation_id = @conversationId AND sequence > @after ORDER BY sequence LIMIT @take";

    private const string ByEntryId = $"SELECT {Columns} FROM entries WHERE entry_id = @entryId";

    private const string BySequence = $"SELECT {Columns} FROM entries WHERE conversation_id = @conversationId AND sequence = @sequence";

    // Index entries_waiting. A burst beyond this is the next turn's.
    private const int MostOfATurn = 200;

    /// <summary>Marks what a turn has answered; takes conversationId and through.</summary>
    public const string Answer =
        "UPDATE entries SET waits = 0 WHERE conversation_id = @conversationId AND waits = 1 AND sequence <= @through";

    /// <summary>
    /// No turn answers what waits any more, and that stays on record: who has the conversation then reads it for danger. Takes
    /// conversationId.
    /// </summary>
    public const string Leave = "UPDATE entries SET waits = 2 WHERE conversation_id = @conversationId AND waits = 1";

    private const string WaitAgain = "UPDATE entries SET waits = 1 WHERE conversation_id = @conversationId AND sequence = @sequence";

    private const string SetDelivery = """
        UPDATE entries SET delivery = @state, delivery_problem = @problem, external_id = COALESCE(@externalId, external_id)
        WHERE conversation_id = @conversationId AND sequence = @sequence
        """;

    public static Task InsertAsync(DatabaseSession session, EntryRow row) => session.ExecuteAsync(InsertOne, row);

    public static Task<IReadOnlyList<EntryRow>> AfterAsync(DatabaseSession session, string conversationId, long after, int take) =>
        session.QueryAsync<EntryRow>(
            After,
            new
            {
                conversationId,
                after,
                take,
            }
        );

    public static Task<EntryRow?> FindAsync(DatabaseSession session, string entryId) =>
        session.FirstOrDefaultAsync<EntryRow>(ByEntryId, new { entryId });

    public static Task<EntryRow?> FindAsync(DatabaseSession session, string conversationId, long sequence) =>
        session.FirstOrDefaultAsync<EntryRow>(BySequence, new { conversationId, sequence });

    /// <summary>The entries that no committed turn has answered, oldest first, of several conversations.</summary>
    /// <param name="ids">As <see cref="SqlDialect.List"/> gives it.</param>
    public static Task<IReadOnlyList<EntryRow>> WaitingAsync(DatabaseSession session, object ids) =>
        session.QueryAsync<EntryRow>(
            $"""
            SELECT {Columns} FROM (
              SELECT {Columns}, row_number() OVER (PARTITION BY conversation_id ORDER BY sequence) AS place FROM entries
              WHERE {session.Sql.IsIn("conversation_id", "ids")} AND waits = 1) waiting
            WHERE place <= @most ORDER BY conversation_id, sequence
            """,
            new { ids, most = MostOfATurn }
        );

    public static Task AnswerAsync(DatabaseSession session, string conversationId, long through) =>
        session.ExecuteAsync(Answer, new { conversationId, through });

    public static Task WaitAgainAsync(DatabaseSession session, string conversationId, long sequence) =>
        session.ExecuteAsync(WaitAgain, new { conversationId, sequence });

    public static Task SetDeliveryAsync(
        DatabaseSession session,
        string conversationId,
        long sequence,
        DeliveryState state,
        string? problem,
        string? externalId = null
    ) =>
        session.ExecuteAsync(
            SetDelivery,
            new
            {
                conversationId,
                sequence,
                state = state.ToString(),
                problem,
                externalId,
            }
        );
}
