using Bot.Dialogs.Handoff;
using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Desk;

/// <summary>What the desk keeps beside conversations: what was read, who watches, what the knowledge base lacks.</summary>
public sealed class DeskNotes(IDatabase database, TimeProvider clock)
{
    private const string SetRead = """
        INSERT INTO desk_reads (agent_id, conversation_id, sequence) VALUES (@agentId, @conversationId, @sequence)
        ON CONFLICT (agent_id, conversation_id) DO UPDATE SET sequence = CASE WHEN desk_reads.sequence > @sequence THEN desk_reads.sequence ELSE @sequence END
        """;

    private const string AddWatcher =
        "INSERT INTO desk_watchers (conversation_id, agent_id, since) VALUES (@conversationId, @agentId, @now) "
        + "ON CONFLICT (conversation_id, agent_id) DO NOTHING";
    private const string RemoveWatcher = "DELETE FROM desk_watchers WHERE conversation_id = @conversationId AND agent_id = @agentId";
    private const string WatchersOf =
        "SELECT a.name FROM desk_watchers w JOIN staff_accounts a ON a.id = w.agent_id WHERE w.conversation_id = @conversationId ORDER BY a.name";
    private const string AddGap =
        "INSERT INTO knowledge_gaps (conversation_id, department, note, by_id, at) VALUES (@conversationId, @department, @note, @by, @now)";

    public Task ReadAsync(string agentId, string conversationId, long sequence, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            s =>
                s.ExecuteAsync(
                    SetRead,
                    new
                    {
                        agentId,
                        conversationId,
                        sequence,
                    }
                ),
            cancellationToken
        );

    public Task WatchAsync(string agentId, string conversationId, bool watch, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            s =>
                s.ExecuteAsync(
                    watch ? AddWatcher : RemoveWatcher,
                    new
                    {
                        agentId,
                        conversationId,
                        now = clock.Now(),
                    }
                ),
            cancellationToken
        );

    public Task<IReadOnlyList<string>> WatchersAsync(string conversationId, CancellationToken cancellationToken = default) =>
        database.ReadAsync(s => s.QueryAsync<string>(WatchersOf, new { conversationId }), cancellationToken);

    /// <summary>In the unit that closes the conversation: a note is kept with it or not at all.</summary>
    internal static Task AddGapAsync(DatabaseSession session, string conversationId, GapNote gap, long now) =>
        session.ExecuteAsync(
            AddGap,
            new
            {
                conversationId,
                department = gap.Department,
                note = gap.Note,
                by = gap.By,
                now,
            }
        );
}
