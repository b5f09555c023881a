using System.Security.Cryptography;
using System.Text;
using Bot.Dialogs.Conversations;
using Bot.Storage.Conversations;
using Bot.Storage.Database;
using Bot.Storage.Staff;

namespace Bot.Storage.Privacy;

/// <summary>
/// Takes a resident's data out of the record and leaves what figures need: when, which channel and department, outcomes, delivery states.
/// An erased conversation is closed; its resident, should they write again, begins a new one.
/// </summary>
public sealed class ResidentErasure(IDatabase database, AuditLog audit, TimeProvider clock)
{
    /// <summary>Before the conversation's id, the channel's key of one that was erased.</summary>
    internal const string ErasedKey = "erased:";

    private const string Erased = """{"type":"message","channelData":{"erased":true}}""";

    private const string Find = """
        SELECT id FROM conversations
        WHERE id = @resident OR resident_id = @resident OR channel_key = @resident OR channel_key LIKE @ending ESCAPE '!'
          OR resident_id LIKE @ending ESCAPE '!' OR resident_id LIKE @number ESCAPE '!'
          OR resident_id IN (SELECT resident_id FROM whatsapp_identities WHERE wa_id = @resident OR bsuid = @resident)
        ORDER BY created_at, id
        """;

    private const string Activities = "SELECT activity_json FROM entries WHERE conversation_id = @id ORDER BY sequence";

    private const string Others = "SELECT COUNT(*) FROM conversations WHERE resident_id = @resident";

    /// <summary>What is kept of the resident beside their conversations; gone with the last of these.</summary>
    private static readonly string[] OfResident =
    [
        "DELETE FROM whatsapp_identities WHERE resident_id = @resident OR merged_into = @resident",
        "DELETE FROM linked_residents WHERE resident_id = @resident",
        "DELETE FROM link_codes WHERE resident_id = @resident OR used_by = @resident",
    ];

    /// <summary>What is done to each table that speaks of a conversation. A test holds this list complete.</summary>
    private static readonly (string Table, string Statement)[] Statements =
    [
        (
            "entries",
            """
            UPDATE entries SET activity_json = @erased, external_id = NULL, delivery_problem = NULL, waits = 0,
              author_id = CASE WHEN kind = 'Resident' OR author_id = @resident THEN 'erased' ELSE author_id END
            WHERE conversation_id = @id
            """
        ),
        ("inbound_ids", "DELETE FROM inbound_ids WHERE conversation_id = @id"),
        ("turns", "UPDATE turns SET due_at = NULL, set_at = NULL, worker = NULL, problem = NULL WHERE conversation_id = @id"),
        ("link_codes", "DELETE FROM link_codes WHERE conversation_id = @id"),
        ("delegated_conversations", "DELETE FROM delegated_conversations WHERE conversation_id = @id"),
        ("outbox", "DELETE FROM outbox WHERE conversation_id = @id"),
        ("sent_messages", "DELETE FROM sent_messages WHERE conversation_id = @id"),
        ("decisions", "UPDATE decisions SET json = '{}' WHERE conversation_id = @id"),
        ("discarded_turns", "DELETE FROM discarded_turns WHERE conversation_id = @id"),
        ("dead_letters", "DELETE FROM dead_letters WHERE conversation_id = @id"),
        ("entry_sends", "DELETE FROM entry_sends WHERE conversation_id = @id"),
        ("feedback", "UPDATE feedback SET reason = NULL WHERE conversation_id = @id"),
        (
            "handoffs",
            "UPDATE handoffs SET details_json = NULL, state = CASE WHEN closed_at IS NULL THEN 'Closed' ELSE state END, "
                + "closed_at = COALESCE(closed_at, @now) WHERE conversation_id = @id"
        ),
        ("handoff_steps", ""), // states and reason codes
        (
            "handoff_tickets",
            "UPDATE handoff_tickets SET waiting = 0, offered_to = NULL, agent_id = NULL, note = NULL WHERE conversation_id = @id"
        ),
        ("cases", "UPDATE cases SET contact = '', summary = '', closed_at = COALESCE(closed_at, @now) WHERE conversation_id = @id"),
        ("desk_reads", ""), // who of the staff has read how far
        ("desk_watchers", "DELETE FROM desk_watchers WHERE conversation_id = @id"),
        ("desk_drafts", "DELETE FROM desk_drafts WHERE conversation_id = @id"),
        ("knowledge_gaps", ""), // an agent's note to the content team about the articles
        (
            "outside_desk_links",
            "UPDATE outside_desk_links SET contact = NULL, reference = NULL, closed_at = COALESCE(closed_at, @now) WHERE conversation_id = @id"
        ),
        ("rating_waits", "DELETE FROM rating_waits WHERE conversation_id = @id"),
        ("legal_holds", ""), // none: a conversation that is held is not erased, nor one of a resident who is
        ("phone_calls", "DELETE FROM phone_calls WHERE conversation_id = @id"),
    ];

    /// <summary>The channel's ids hold the number; before the rows that say which are this conversation's.</summary>
    private const string Parts = """
        DELETE FROM whatsapp_parts WHERE outbox_id IN (
          SELECT outbox_id FROM sent_messages WHERE conversation_id = @id UNION SELECT id FROM outbox WHERE conversation_id = @id
          UNION SELECT subject FROM dead_letters WHERE conversation_id = @id)
        """;

    private const string Conversation = $"""
        UPDATE conversations SET resident_id = 'erased', channel_key = '{ErasedKey}' || id, owner = 'bot', state_json = NULL, channel_json = NULL,
          closed_at = COALESCE(closed_at, @now), version = version + 1
        WHERE id = @id
        """;

    /// <summary>The tables that the list above covers.</summary>
    internal static IEnumerable<string> Tables => Statements.Select(s => s.Table);

    /// <summary>
    /// The conversations of a resident: by a conversation's id, the resident's id, the id that a department's page gave them, or the
    /// channel's key (of WhatsApp and phone: the number).
    /// </summary>
    public Task<IReadOnlyList<string>> FindAsync(string resident, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(resident);
        var escaped = resident
            .Replace("!", "!!", StringComparison.Ordinal)
            .Replace("%", "!%", StringComparison.Ordinal)
            .Replace("_", "!_", StringComparison.Ordinal);
        return database.ReadAsync(
            s =>
                s.QueryAsync<string>(
                    Find,
                    new
                    {
                        resident,
                        ending = "%:" + escaped,
                        number = "tel:+" + escaped.TrimStart('+'),
                    }
                ),
            cancellationToken
        );
    }

    /// <summary>
    /// Erases one conversation in one transaction, with its record in the audit log. What is in work meanwhile comes before it and is
    /// erased too, or after it and finds a conversation to which nothing is written any more.
    /// </summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="actor">Who does it, for the audit log.</param>
    /// <param name="reason">Why: a request's number, never the resident's words.</param>
    /// <param name="cancellationToken">Before it has begun.</param>
    /// <returns>The proof; null when there is no such conversation.</returns>
    /// <exception cref="ErasureRefusedException">An agent has the conversation, or it is under a legal hold.</exception>
    public Task<ErasureProof?> EraseAsync(
        string conversationId,
        string actor,
        string reason,
        CancellationToken cancellationToken = default
    ) =>
        database.WriteAsync<ErasureProof?>(
            async s =>
            {
                if (await ConversationTable.LockAsync(s, conversationId).ConfigureAwait(false) is not { } row)
                {
                    return null;
                }

                if (row.OwnerValue.Kind == OwnerKind.Agent)
                {
                    throw new ErasureRefusedException(
                        $"An agent is talking in the conversation {conversationId}; close it on the desk first."
                    );
                }

                if (await LegalHolds.ReasonAsync(s, conversationId).ConfigureAwait(false) is { } held)
                {
                    throw new ErasureRefusedException(
                        $"The conversation {conversationId} is under a legal hold ({held}); it can be erased once that is released ('bot resident release')."
                    );
                }

                var activities = await s.QueryAsync<string>(Activities, new { id = conversationId }).ConfigureAwait(false);
                var proof = new ErasureProof(conversationId, activities.Count, DigestOf(activities), clock.GetUtcNow());
                await s.ExecuteAsync(Parts, new { id = conversationId }).ConfigureAwait(false);
                foreach (var (_, statement) in Statements.Where(x => x.Statement.Length > 0))
                {
                    await s.ExecuteAsync(
                            statement,
                            new
                            {
                                id = conversationId,
                                erased = Erased,
                                resident = row.ResidentId,
                                now = clock.Now(),
                            }
                        )
                        .ConfigureAwait(false);
                }

                await s.ExecuteAsync(Conversation, new { id = conversationId, now = clock.Now() }).ConfigureAwait(false);
                if (await s.FirstOrDefaultAsync<long>(Others, new { resident = row.ResidentId }).ConfigureAwait(false) == 0)
                {
                    foreach (var statement in OfResident)
                    {
                        await s.ExecuteAsync(statement, new { resident = row.ResidentId }).ConfigureAwait(false);
                    }
                }

                await audit
                    .AppendAsync(
                        s,
                        new AuditRecord(
                            actor,
                            "resident-erased",
                            conversationId,
                            new
                            {
                                reason,
                                proof.Entries,
                                proof.Digest,
                            }
                        )
                    )
                    .ConfigureAwait(false);
                return proof;
            },
            cancellationToken
        );

    private static string DigestOf(IReadOnlyList<string> activities)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var activity in activities)
        {
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(activity)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
