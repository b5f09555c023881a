using Bot.Storage.Database;

namespace Bot.Host.Channels.WhatsApp.Sending;

/// <summary>Which messages an outbox row has become so far.</summary>
internal sealed class WhatsAppParts(IDatabase database)
{
    private const string Find = "SELECT part, wamid, problem FROM whatsapp_parts WHERE outbox_id = @outboxId ORDER BY part";

    // Index sent_messages_outbox.
    private const string Lock = """
        SELECT id FROM conversations
        WHERE id IN (SELECT conversation_id FROM outbox WHERE id = @OutboxId UNION SELECT conversation_id FROM sent_messages WHERE outbox_id = @OutboxId)
        """;

    // Of a message that is neither waiting nor sent nothing is kept: it was given up or erased, and the channel's id holds the resident's number.
    private const string Insert = """
        INSERT INTO whatsapp_parts (outbox_id, part, parts, wamid)
        SELECT @OutboxId, @Part, @Parts, @wamid
        WHERE EXISTS (SELECT 1 FROM outbox WHERE id = @OutboxId) OR EXISTS (SELECT 1 FROM sent_messages WHERE outbox_id = @OutboxId)
        ON CONFLICT (outbox_id, part) DO NOTHING
        """;

    private const string Fail = "UPDATE whatsapp_parts SET problem = @problem WHERE outbox_id = @OutboxId AND part = @Part";

    /// <summary>Part number → wamid of what was sent.</summary>
    public Task<IReadOnlyDictionary<int, string>> SentAsync(string outboxId, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyDictionary<int, string>>(
        async session => (await session.QueryAsync<PartRow>(Find, new { outboxId })).ToDictionary(row => (int)row.Part, row => row.Wamid),
        cancellationToken);

    /// <summary>Why the first failed part did not arrive; null while none is known to have failed.</summary>
    public Task<string?> ProblemAsync(string outboxId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<PartRow>(Find, new { outboxId })).FirstOrDefault(row => row.Problem is not null)?.Problem,
        cancellationToken);

    /// <summary>The part went out under <paramref name="wamid"/>; the first word on it stays.</summary>
    public Task RecordAsync(PartKey key, string wamid, CancellationToken cancellationToken) =>
        database.WriteAsync(session => InsertAsync(session, key, wamid), cancellationToken);

    /// <summary>The channel says that the part did not arrive.</summary>
    public Task FailAsync(PartKey key, string wamid, string problem, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            await InsertAsync(session, key, wamid);
            return await session.ExecuteAsync(Fail, new { key.OutboxId, key.Part, problem });
        },
        cancellationToken);

    /// <summary>Under the conversation's lock, so that an erasure comes before it as a whole, or after it.</summary>
    private static async Task<int> InsertAsync(DatabaseSession session, PartKey key, string wamid)
    {
        await session.QueryAsync<string>(Lock + session.Sql.ForUpdate, new { key.OutboxId });
        return await session.ExecuteAsync(Insert, new { key.OutboxId, key.Part, key.Parts, wamid });
    }

    private sealed class PartRow
    {
        public long Part { get; set; }
        public string Wamid { get; set; } = "";
        public string? Problem { get; set; }
    }
}
