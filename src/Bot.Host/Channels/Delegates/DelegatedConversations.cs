using Bot.Storage.Database;

namespace Bot.Host.Channels.Delegates;

/// <summary>Which conversations were given to which bot.</summary>
internal sealed class DelegatedConversations(IDatabase database, TimeProvider time)
{
    private const string Put = """
        INSERT INTO delegated_conversations (conversation_id, delegate_name, since) VALUES (@conversationId, @name, @now)
        ON CONFLICT (conversation_id) DO UPDATE SET delegate_name = @name
        """;

    private const string Find = "SELECT delegate_name FROM delegated_conversations WHERE conversation_id = @conversationId";

    private const string Page =
        "SELECT conversation_id FROM delegated_conversations WHERE delegate_name = @name AND conversation_id > @after ORDER BY conversation_id LIMIT @take";

    public async Task GiveAsync(string conversationId, string name, CancellationToken cancellationToken)
    {
        if (await NameOfAsync(conversationId, cancellationToken) != name)
        {
            await database.WriteAsync(
                session =>
                    session.ExecuteAsync(
                        Put,
                        new
                        {
                            conversationId,
                            name,
                            now = time.GetUtcNow().ToUnixTimeMilliseconds(),
                        }
                    ),
                cancellationToken
            );
        }
    }

    /// <summary>Null when it was never given to a bot.</summary>
    public Task<string?> NameOfAsync(string conversationId, CancellationToken cancellationToken) =>
        database.ReadAsync(session => session.FirstOrDefaultAsync<string>(Find, new { conversationId }), cancellationToken);

    /// <summary>Ids above <paramref name="after"/>, in order.</summary>
    public Task<IReadOnlyList<string>> ListAsync(string name, string after, int take, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session =>
                session.QueryAsync<string>(
                    Page,
                    new
                    {
                        name,
                        after,
                        take,
                    }
                ),
            cancellationToken
        );
}
