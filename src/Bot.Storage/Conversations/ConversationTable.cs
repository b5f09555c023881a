using Bot.Storage.Conversations.Delivery;
using Bot.Storage.Conversations.QueuedTurns;
using Bot.Storage.Database;

namespace Bot.Storage.Conversations;

/// <summary>
/// The statements on <c>conversations</c>. A unit that writes entries or the owner locks the conversation's row first, so that such units
/// of one conversation run one after another. <see cref="TurnQueue"/> and <see cref="Outbox"/> lock rows of their own without it; where two
/// units then wait for each other PostgreSQL ends one of them and it is run again.
/// </summary>
internal static class ConversationTable
{
    private const string Columns =
        "id, channel, channel_key, resident_id, delivery, department, language, episode, owner, state_json, version, "
        + "last_sequence, last_resident_at, channel_json, created_at, closed_at";

    private const string ById = $"SELECT {Columns} FROM conversations WHERE id = @id";

    private const string ByKey = $"SELECT {Columns} FROM conversations WHERE channel = @channel AND channel_key = @key";

    private const string Insert = $"""
        INSERT INTO conversations ({Columns})
        VALUES (@Id, @Channel, @ChannelKey, @ResidentId, @Delivery, @Department, @Language, @Episode, @Owner, @StateJson, @Version,
          @LastSequence, @LastResidentAt, @ChannelJson, @CreatedAt, @ClosedAt)
        ON CONFLICT (channel, channel_key) DO NOTHING
        """;

    private const string Update = """
        UPDATE conversations SET department = @Department, language = @Language, episode = @Episode, owner = @Owner, state_json = @StateJson,
          version = @Version, last_sequence = @LastSequence, last_resident_at = @LastResidentAt, channel_json = @ChannelJson, closed_at = @ClosedAt
        WHERE id = @Id
        """;

    public static Task<ConversationRow?> FindAsync(DatabaseSession session, string id) =>
        session.FirstOrDefaultAsync<ConversationRow>(ById, new { id });

    /// <param name="ids">As <see cref="SqlDialect.List"/> gives it.</param>
    public static Task<IReadOnlyList<ConversationRow>> FindAllAsync(DatabaseSession session, object ids) =>
        session.QueryAsync<ConversationRow>($"SELECT {Columns} FROM conversations WHERE {session.Sql.IsIn("id", "ids")}", new { ids });

    public static Task<ConversationRow?> FindByKeyAsync(DatabaseSession session, string channel, string key) =>
        session.FirstOrDefaultAsync<ConversationRow>(ByKey, new { channel, key });

    /// <summary>Reads the row for change; others that would change it wait until this unit ends.</summary>
    public static Task<ConversationRow?> LockAsync(DatabaseSession session, string id) =>
        session.FirstOrDefaultAsync<ConversationRow>(ById + session.Sql.ForUpdate, new { id });

    /// <summary>Finds or makes the row under its unique index, and locks it.</summary>
    public static async Task<(ConversationRow Row, bool IsNew)> LockOrInsertAsync(
        DatabaseSession session,
        string channel,
        string key,
        Func<ConversationRow> make
    )
    {
        var found = await LockByKeyAsync(session, channel, key).ConfigureAwait(false);
        if (found is not null)
        {
            return (found, false);
        }

        var row = make();
        var isNew = await session.ExecuteAsync(Insert, row).ConfigureAwait(false) == 1;
        return isNew ? (row, true) : ((await LockByKeyAsync(session, channel, key).ConfigureAwait(false))!, false);
    }

    /// <summary>Writes the row back as its next version.</summary>
    public static Task UpdateAsync(DatabaseSession session, ConversationRow row)
    {
        row.Version++;
        return session.ExecuteAsync(Update, row);
    }

    private static Task<ConversationRow?> LockByKeyAsync(DatabaseSession session, string channel, string key) =>
        session.FirstOrDefaultAsync<ConversationRow>(ByKey + session.Sql.ForUpdate, new { channel, key });
}
