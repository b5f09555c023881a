using Bot.Storage.Conversations;
using Bot.Storage.Database;
using Bot.Storage.Staff;

namespace Bot.Storage.Privacy;

/// <summary>Keeps conversations from retention and erasure until the hold is released.</summary>
public sealed class LegalHolds(IDatabase database, AuditLog audit, TimeProvider clock)
{
    /// <summary>Begins a condition: no hold on the conversation that is named after it.</summary>
    internal const string NoneOn = "NOT EXISTS (SELECT 1 FROM legal_holds l WHERE l.conversation_id = ";

    private const string Insert = """
        INSERT INTO legal_holds (conversation_id, reason, by_id, at) VALUES (@conversationId, @reason, @by, @now)
        ON CONFLICT (conversation_id) DO NOTHING
        """;

    private const string Delete = "DELETE FROM legal_holds WHERE conversation_id = @conversationId";

    private const string Find = "SELECT reason FROM legal_holds WHERE conversation_id = @conversationId";

    /// <param name="conversationId">The conversation.</param>
    /// <param name="by">Who asks for it, for the audit log.</param>
    /// <param name="reason">Why: the number of the case or inquiry, never a resident's words.</param>
    /// <param name="cancellationToken">Before it has begun.</param>
    /// <returns>False when there is no such conversation, it has been erased, or it is held already.</returns>
    public Task<bool> PutAsync(string conversationId, string by, string reason, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async s =>
                await ConversationTable.LockAsync(s, conversationId).ConfigureAwait(false) is { IsErased: false }
                && await s.ExecuteAsync(
                        Insert,
                        new
                        {
                            conversationId,
                            reason,
                            by,
                            now = clock.Now(),
                        }
                    )
                    .ConfigureAwait(false) == 1
                && await NoteAsync(s, "legal-hold-put", conversationId, by, reason).ConfigureAwait(false),
            cancellationToken
        );

    /// <returns>False when there is no hold.</returns>
    public Task<bool> ReleaseAsync(string conversationId, string by, string reason, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async s =>
                await s.ExecuteAsync(Delete, new { conversationId }).ConfigureAwait(false) == 1
                && await NoteAsync(s, "legal-hold-released", conversationId, by, reason).ConfigureAwait(false),
            cancellationToken
        );

    /// <summary>Why the conversation is held; null when it is not.</summary>
    internal static Task<string?> ReasonAsync(DatabaseSession session, string conversationId) =>
        session.FirstOrDefaultAsync<string>(Find, new { conversationId });

    private async Task<bool> NoteAsync(DatabaseSession session, string action, string conversationId, string by, string reason)
    {
        await audit.AppendAsync(session, new AuditRecord(by, action, conversationId, new { reason })).ConfigureAwait(false);
        return true;
    }
}
