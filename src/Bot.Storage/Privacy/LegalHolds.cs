using Bot.Storage.Conversations;
using Bot.Storage.Database;
using Bot.Storage.Staff;

namespace Bot.Storage.Privacy;

/// <summary>
/// Keeps conversations from retention and erasure until the hold is released: one of a conversation keeps that one, with all its later
/// messages; one of a resident keeps every conversation of theirs, those that begin later too.
/// </summary>
public sealed class LegalHolds(IDatabase database, AuditLog audit, TimeProvider clock)
{
    /// <summary>Begins a condition: no hold on the conversation that is named after it.</summary>
    internal const string NoneOn = $"NOT EXISTS (SELECT 1 FROM {Held} l WHERE l.held_id = ";

    /// <summary>
    /// What is held, by a hold of its own or by one of its resident's; a resident who turned out to be another one brings the hold along.
    /// Asked for one conversation, it reads the keys of the holds and the index conversations_resident.
    /// </summary>
    private const string Held = """
        (SELECT conversation_id AS held_id, reason FROM legal_holds
         UNION ALL SELECT hc.id, hr.reason FROM resident_holds hr JOIN conversations hc ON hc.resident_id = hr.resident_id
         UNION ALL SELECT hc.id, hr.reason FROM resident_holds hr JOIN whatsapp_identities hw ON hw.resident_id = hr.resident_id
           JOIN conversations hc ON hc.resident_id = hw.merged_into)
        """;

    private const string Insert = """
        INSERT INTO legal_holds (conversation_id, reason, by_id, at) VALUES (@conversationId, @reason, @by, @now)
        ON CONFLICT (conversation_id) DO NOTHING
        """;

    private const string Delete = "DELETE FROM legal_holds WHERE conversation_id = @conversationId";

    private const string InsertOnResident = """
        INSERT INTO resident_holds (resident_id, reason, by_id, at) VALUES (@ResidentId, @reason, @by, @now)
        ON CONFLICT (resident_id) DO NOTHING
        """;

    // Also of who was held and has since turned out to be this resident.
    private const string DeleteOnResident = """
        DELETE FROM resident_holds WHERE resident_id = @ResidentId
          OR resident_id IN (SELECT w.resident_id FROM whatsapp_identities w WHERE w.merged_into = @ResidentId)
        """;

    private const string Find = $"SELECT l.reason FROM {Held} l WHERE l.held_id = @conversationId LIMIT 1";

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

    /// <summary>Holds the resident whose conversation it is, so that what they begin later is held as well.</summary>
    /// <param name="conversationId">Names the resident; the audit log names it, too, for a resident's id may hold their number.</param>
    /// <param name="by">Who asks for it, for the audit log.</param>
    /// <param name="reason">Why: the number of the case or inquiry, never a resident's words.</param>
    /// <param name="cancellationToken">Before it has begun.</param>
    /// <returns>False when there is no such conversation, it has been erased, or the resident is held already.</returns>
    public Task<bool> PutOnResidentAsync(string conversationId, string by, string reason, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async s =>
                await ConversationTable.LockAsync(s, conversationId).ConfigureAwait(false) is { IsErased: false } row
                && await s.ExecuteAsync(
                        InsertOnResident,
                        new
                        {
                            row.ResidentId,
                            reason,
                            by,
                            now = clock.Now(),
                        }
                    )
                    .ConfigureAwait(false) == 1
                && await NoteAsync(s, "resident-hold-put", conversationId, by, reason).ConfigureAwait(false),
            cancellationToken
        );

    /// <summary>Ends what <see cref="PutOnResidentAsync"/> began; holds on single conversations stay.</summary>
    /// <returns>False when the resident is not held.</returns>
    public Task<bool> ReleaseResidentAsync(
        string conversationId,
        string by,
        string reason,
        CancellationToken cancellationToken = default
    ) =>
        database.WriteAsync(
            async s =>
                await ConversationTable.FindAsync(s, conversationId).ConfigureAwait(false) is { } row
                && await s.ExecuteAsync(DeleteOnResident, new { row.ResidentId }).ConfigureAwait(false) > 0
                && await NoteAsync(s, "resident-hold-released", conversationId, by, reason).ConfigureAwait(false),
            cancellationToken
        );

    /// <summary>Why the conversation is held, by itself or with its resident; null when it is not.</summary>
    public Task<string?> ReasonAsync(string conversationId, CancellationToken cancellationToken = default) =>
        database.ReadAsync(s => ReasonAsync(s, conversationId), cancellationToken);

    /// <summary>Why the conversation is held; null when it is not.</summary>
    internal static Task<string?> ReasonAsync(DatabaseSession session, string conversationId) =>
        session.FirstOrDefaultAsync<string>(Find, new { conversationId });

    private async Task<bool> NoteAsync(DatabaseSession session, string action, string conversationId, string by, string reason)
    {
        await audit.AppendAsync(session, new AuditRecord(by, action, conversationId, new { reason })).ConfigureAwait(false);
        return true;
    }
}
