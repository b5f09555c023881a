using Bot.Storage.Database;

namespace Bot.Host.Channels.WhatsApp.Sending;

/// <summary>Which messages an outbox row has become so far.</summary>
internal sealed class WhatsAppParts(IDatabase database)
{
    private const string Find = "SELECT part, parts, wamid, problem FROM whatsapp_parts WHERE outbox_id = @outboxId ORDER BY part";

    private const string FindKey = """
        SELECT p.outbox_id, p.part, p.parts FROM sent_messages s JOIN whatsapp_parts p ON p.outbox_id = s.outbox_id AND p.wamid = s.external_id
        WHERE s.channel = @channel AND s.external_id = @wamid
        """;

    // Index sent_messages_outbox.
    private const string Lock = """
        SELECT id FROM conversations
        WHERE id IN (SELECT conversation_id FROM outbox WHERE id = @OutboxId UNION SELECT conversation_id FROM sent_messages WHERE outbox_id = @OutboxId)
        """;

    // Of a message that is neither waiting nor sent nothing is kept: it was given up or erased, and the channel's id holds the resident's
    // number. Another id for a part that failed is that of the message in its place; so is one of an entry that now becomes another number
    // of messages.
    private const string Put = """
        INSERT INTO whatsapp_parts (outbox_id, part, parts, wamid)
        SELECT @OutboxId, @Part, @Parts, @wamid
        WHERE EXISTS (SELECT 1 FROM outbox WHERE id = @OutboxId) OR EXISTS (SELECT 1 FROM sent_messages WHERE outbox_id = @OutboxId)
        ON CONFLICT (outbox_id, part) DO UPDATE SET parts = @Parts, wamid = @wamid, problem = NULL
        WHERE whatsapp_parts.wamid <> @wamid AND (whatsapp_parts.problem IS NOT NULL OR whatsapp_parts.parts <> @Parts)
        """;

    private const string Fail =
        "UPDATE whatsapp_parts SET problem = @problem WHERE outbox_id = @OutboxId AND part = @Part AND wamid = @wamid";

    /// <summary>Part number → wamid of what went out and is not known to have failed.</summary>
    /// <param name="outboxId">The outbox row.</param>
    /// <param name="parts">How many messages it becomes now; those of another division do not count.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    public Task<IReadOnlyDictionary<int, string>> SentAsync(string outboxId, int parts, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyDictionary<int, string>>(
            async session =>
                (await session.QueryAsync<PartRow>(Find, new { outboxId }))
                    .Where(row => row.Parts == parts && row.Problem is null)
                    .ToDictionary(row => (int)row.Part, row => row.Wamid),
            cancellationToken
        );

    /// <summary>The wamid of the part, whatever became of it; null when none is known.</summary>
    public Task<string?> WamidAsync(string outboxId, int part, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async session => (await session.QueryAsync<PartRow>(Find, new { outboxId })).FirstOrDefault(row => row.Part == part)?.Wamid,
            cancellationToken
        );

    /// <summary>
    /// The part whose message this is, for a status that does not give our key back; null when it is none's, or no part's any more.
    /// </summary>
    public Task<PartKey?> KeyOfAsync(string wamid, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async session =>
                await session.FirstOrDefaultAsync<KeyRow>(FindKey, new { channel = WhatsAppOptions.Channel, wamid }) is { } row
                    ? new PartKey(row.OutboxId, (int)row.Part, (int)row.Parts)
                    : null,
            cancellationToken
        );

    /// <summary>Why the first failed part did not arrive; null while none is known to have failed.</summary>
    public Task<string?> ProblemAsync(string outboxId, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async session =>
                (await session.QueryAsync<PartRow>(Find, new { outboxId })).FirstOrDefault(row => row.Problem is not null)?.Problem,
            cancellationToken
        );

    /// <summary>
    /// The part went out under <paramref name="wamid"/>; the first word on it stays, unless that message failed and this one is in its
    /// place.
    /// </summary>
    public Task RecordAsync(PartKey key, string wamid, CancellationToken cancellationToken) =>
        database.WriteAsync(session => PutAsync(session, key, wamid), cancellationToken);

    /// <summary>The channel says that the part did not arrive.</summary>
    /// <returns>False when it speaks of an earlier message, in whose place another went out, or of none that is kept.</returns>
    public Task<bool> FailAsync(PartKey key, string wamid, string problem, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async session =>
            {
                await PutAsync(session, key, wamid);
                return await session.ExecuteAsync(
                        Fail,
                        new
                        {
                            key.OutboxId,
                            key.Part,
                            wamid,
                            problem,
                        }
                    ) > 0;
            },
            cancellationToken
        );

    /// <summary>Under the conversation's lock, so that an erasure comes before it as a whole, or after it.</summary>
    private static async Task<int> PutAsync(DatabaseSession session, PartKey key, string wamid)
    {
        await session.QueryAsync<string>(Lock + session.Sql.ForUpdate, new { key.OutboxId });
        return await session.ExecuteAsync(
            Put,
            new
            {
                key.OutboxId,
                key.Part,
                key.Parts,
                wamid,
            }
        );
    }

    private sealed class PartRow
    {
        public long Part { get; set; }
        public long Parts { get; set; }
        public string Wamid { get; set; } = "";
        public string? Problem { get; set; }
    }

    private sealed class KeyRow
    {
        public string OutboxId { get; set; } = "";
        public long Part { get; set; }
        public long Parts { get; set; }
    }
}
