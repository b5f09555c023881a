using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bot.Dialogs.Conversations;
using Bot.Storage.Database;

namespace Bot.Host.Channels.Linking;

/// <summary>
/// Joins what one person does on several channels, by their own act only: a code shown on one and typed on the other. No number, name or
/// address ever joins anybody.
/// </summary>
internal sealed class ResidentLinks(IDatabase database, IIdSource ids, TimeProvider time)
{
    /// <summary>How long a code can be typed.</summary>
    public static readonly TimeSpan CodeLives = TimeSpan.FromMinutes(10);

    /// <summary>Digits of a code: one fewer than a telephone number of Hong Kong, so that neither is taken for the other.</summary>
    public const int CodeLength = 7;

    private const string PutCode = """
        INSERT INTO link_codes (resident_id, conversation_id, code_hash, expires_at) VALUES (@residentId, @conversationId, @hash, @expiresAt)
        ON CONFLICT (resident_id) DO UPDATE SET conversation_id = @conversationId, code_hash = @hash, expires_at = @expiresAt, used_by = NULL
        """;

    private const string FindCode = "SELECT resident_id, conversation_id, expires_at, used_by FROM link_codes WHERE code_hash = @hash";
    private const string UseCode = "UPDATE link_codes SET used_by = @residentId WHERE code_hash = @hash";
    private const string DropOld = "DELETE FROM link_codes WHERE code_hash = @hash AND expires_at <= @now";
    private const string FindPerson = "SELECT person_id FROM linked_residents WHERE resident_id = @residentId";
    private const string MovePerson = "UPDATE linked_residents SET person_id = @into WHERE person_id = @person";
    private const string Unlink = "DELETE FROM linked_residents WHERE resident_id = @residentId";

    private const string Put = """
        INSERT INTO linked_residents (resident_id, person_id, linked_at) VALUES (@residentId, @person, @now)
        ON CONFLICT (resident_id) DO UPDATE SET person_id = @person
        """;

    private const string Conversations = """
        SELECT id, channel, department, last_resident_at FROM conversations
        WHERE resident_id = @residentId
           OR resident_id IN (SELECT b.resident_id FROM linked_residents a JOIN linked_residents b ON b.person_id = a.person_id
             WHERE a.resident_id = @residentId)
        ORDER BY last_resident_at DESC, id
        """;

    /// <summary>A new code for the resident, in place of an earlier one.</summary>
    public async Task<string> IssueCodeAsync(string residentId, string conversationId, CancellationToken cancellationToken)
    {
        var expiresAt = (time.GetUtcNow() + CodeLives).ToUnixTimeMilliseconds();
        while (true)
        {
            var code = RandomNumberGenerator.GetInt32(10_000_000).ToString("D7", CultureInfo.InvariantCulture);
            var hash = Hash(code);
            var free = await database.WriteAsync(
                async session =>
                {
                    await session.LockKeyAsync(hash);
                    await session.ExecuteAsync(DropOld, new { hash, now = Now() });
                    return await session.FirstOrDefaultAsync<CodeRow>(FindCode, new { hash }) is null
                        && await session.ExecuteAsync(
                            PutCode,
                            new
                            {
                                residentId,
                                conversationId,
                                hash,
                                expiresAt,
                            }
                        ) > 0;
                },
                cancellationToken
            );
            if (free)
            {
                return code;
            }
        }
    }

    /// <summary>Joins the resident with the one who was shown the code. A repeat by the same resident says the same.</summary>
    public Task<LinkResult> RedeemAsync(string code, string residentId, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async session =>
            {
                var hash = Hash(code);
                await session.LockKeyAsync(hash);
                if (
                    await session.FirstOrDefaultAsync<CodeRow>(FindCode, new { hash }) is not { } shown
                    || shown.ExpiresAt <= Now()
                    || (shown.UsedBy is not null && shown.UsedBy != residentId)
                )
                {
                    return new LinkResult(LinkOutcome.UnknownCode, null);
                }

                if (shown.ResidentId == residentId)
                {
                    return new LinkResult(LinkOutcome.SameConversation, null);
                }

                await session.ExecuteAsync(UseCode, new { hash, residentId });
                await JoinAsync(session, shown.ResidentId, residentId);
                return new LinkResult(LinkOutcome.Linked, shown.ConversationId);
            },
            cancellationToken
        );

    /// <summary>Takes the resident out of the person that they joined.</summary>
    /// <returns>False when they were joined with nobody.</returns>
    public Task<bool> UnlinkAsync(string residentId, CancellationToken cancellationToken) =>
        database.WriteAsync(async session => await session.ExecuteAsync(Unlink, new { residentId }) > 0, cancellationToken);

    /// <summary>All conversations of the person that the resident is, on every channel, the newest first.</summary>
    public Task<IReadOnlyList<LinkedConversation>> ConversationsOfAsync(string residentId, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<LinkedConversation>>(
            async session =>
                [
                    .. (await session.QueryAsync<LinkedRow>(Conversations, new { residentId })).Select(row => new LinkedConversation(
                        row.Id,
                        row.Channel,
                        row.Department,
                        row.LastResidentAt is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null
                    )),
                ],
            cancellationToken
        );

    /// <summary>Joins two residents; also for a channel that says itself that two ids are one user.</summary>
    public async Task JoinAsync(DatabaseSession session, string residentId, string other)
    {
        await session.LockKeyAsync("linked-residents");
        var person = await session.FirstOrDefaultAsync<string>(FindPerson, new { residentId });
        var others = await session.FirstOrDefaultAsync<string>(FindPerson, new { residentId = other });
        if (others is not null && person is not null && others != person)
        {
            await session.ExecuteAsync(MovePerson, new { person = others, into = person });
        }

        person ??= others ?? ids.NewId();
        foreach (var resident in new[] { residentId, other })
        {
            await session.ExecuteAsync(
                Put,
                new
                {
                    residentId = resident,
                    person,
                    now = Now(),
                }
            );
        }
    }

    private long Now() => time.GetUtcNow().ToUnixTimeMilliseconds();

    private static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"link {code}")));

    private sealed class CodeRow
    {
        public string ResidentId { get; set; } = "";
        public string ConversationId { get; set; } = "";
        public long ExpiresAt { get; set; }
        public string? UsedBy { get; set; }
    }

    private sealed class LinkedRow
    {
        public string Id { get; set; } = "";
        public string Channel { get; set; } = "";
        public string? Department { get; set; }
        public long? LastResidentAt { get; set; }
    }
}
