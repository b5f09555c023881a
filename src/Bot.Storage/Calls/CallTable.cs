using Bot.Dialogs.Calls;
using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Calls;

/// <inheritdoc />
internal sealed class CallTable(IDatabase database, TimeProvider clock) : ICalls
{
    private const string Find = "SELECT state_json, version FROM phone_calls WHERE channel = @channel AND call_id = @callId";

    private const string Insert = """
        INSERT INTO phone_calls (channel, call_id, conversation_id, state_json, version, expires_at, changed_at)
        VALUES (@Channel, @CallId, @ConversationId, @json, 1, @expiresAt, @now) ON CONFLICT (channel, call_id) DO NOTHING
        """;

    private const string Update = """
        UPDATE phone_calls SET conversation_id = @ConversationId, state_json = @json, version = version + 1, expires_at = @expiresAt, changed_at = @now
        WHERE channel = @Channel AND call_id = @CallId AND version = @Version
        """;

    // By the index phone_calls_expiry.
    private const string Expired = """
        SELECT state_json, version FROM phone_calls
        WHERE channel = @channel AND expires_at IS NOT NULL AND expires_at < @now ORDER BY expires_at LIMIT @take
        """;

    public Task<Call?> FindAsync(string channel, string callId, CancellationToken cancellationToken = default) =>
        database.ReadAsync(
            async session => (await session.FirstOrDefaultAsync<Row>(Find, new { channel, callId }).ConfigureAwait(false))?.ToCall(),
            cancellationToken
        );

    public Task<Call?> SaveAsync(Call call, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async session =>
            {
                var row = new
                {
                    call.Channel,
                    call.CallId,
                    call.ConversationId,
                    call.Version,
                    json = CallJson.Write(call),
                    expiresAt = call.Ended ? null : call.ExpiresAt.ToStored(),
                    now = clock.Now(),
                };
                return await session.ExecuteAsync(call.Version == 0 ? Insert : Update, row).ConfigureAwait(false) == 1
                    ? call with
                    {
                        Version = call.Version + 1,
                    }
                    : null;
            },
            cancellationToken
        );

    public Task<IReadOnlyList<Call>> ListExpiredAsync(
        string channel,
        DateTimeOffset now,
        int take,
        CancellationToken cancellationToken = default
    ) =>
        database.ReadAsync<IReadOnlyList<Call>>(
            async session =>
                [
                    .. (
                        await session
                            .QueryAsync<Row>(
                                Expired,
                                new
                                {
                                    channel,
                                    now = now.ToStored(),
                                    take,
                                }
                            )
                            .ConfigureAwait(false)
                    ).Select(r => r.ToCall()),
                ],
            cancellationToken
        );

    private sealed class Row
    {
        public string StateJson { get; set; } = "";
        public long Version { get; set; }

        public Call ToCall() => CallJson.Read(StateJson) with { Version = Version };
    }
}
