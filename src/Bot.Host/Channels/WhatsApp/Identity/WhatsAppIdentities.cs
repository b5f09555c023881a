using Bot.Dialogs.Conversations;
using Bot.Host.Channels.Linking;
using Bot.Storage.Database;

namespace Bot.Host.Channels.WhatsApp.Identity;

/// <summary>
/// Which resident a WhatsApp user is. Users are known by a business-scoped id, by a phone number, or by both; the two are one resident once
/// they were seen together. A number that comes with another id has changed hands: its new owner never gets the old one's conversation.
/// </summary>
internal sealed class WhatsAppIdentities(IDatabase database, ResidentLinks links, IIdSource ids, TimeProvider time)
{
    private const string Columns = "SELECT resident_id, bsuid, wa_id, merged_into, created_at, changed_at FROM whatsapp_identities";
    private const string FindByUser = Columns + " WHERE bsuid = @userId";
    private const string FindByPhone = Columns + " WHERE wa_id = @waId";
    private const string FindById = Columns + " WHERE resident_id = @residentId";
    private const string Insert =
        "INSERT INTO whatsapp_identities (resident_id, bsuid, wa_id, created_at, changed_at) VALUES (@ResidentId, @Bsuid, @WaId, @CreatedAt, @ChangedAt)";
    private const string Update =
        "UPDATE whatsapp_identities SET bsuid = @Bsuid, wa_id = @WaId, merged_into = @MergedInto, changed_at = @ChangedAt WHERE resident_id = @ResidentId";

    private const string Lock = "whatsapp-identities";

    /// <summary>Begins the id of every resident that came by WhatsApp.</summary>
    private const string Prefix = "wa-";

    /// <summary>The resident with these addresses, made if need be; at least one is given.</summary>
    /// <param name="sentAt">When WhatsApp took the message: one that came late, or again, moves no address.</param>
    public async Task<string> ResolveAsync(string? userId, string? waId, DateTimeOffset sentAt, CancellationToken cancellationToken)
    {
        var known = await database.ReadAsync(session => FindAsync(session, userId, waId), cancellationToken);
        return Settled(known, userId, waId)
            ?? await database.WriteAsync(
                session => ResolveAsync(session, userId, waId, sentAt.ToUnixTimeMilliseconds()),
                cancellationToken
            );
    }

    /// <summary>Moves a resident to a new number, and to the id that came with it.</summary>
    public Task MoveAsync(WhatsAppAddress from, WhatsAppAddress to, DateTimeOffset sentAt, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async session =>
            {
                await session.LockKeyAsync(Lock);
                var at = sentAt.ToUnixTimeMilliseconds();
                var (byUser, byPhone) = await FindAsync(session, from.UserId, from.WaId);
                if ((byUser ?? byPhone) is not { } moving || moving.ChangedAt >= at)
                {
                    return false;
                }

                var moved = moving with
                {
                    Bsuid = to.UserId ?? (to.WaId is null ? moving.Bsuid : null),
                    WaId = to.WaId ?? moving.WaId,
                    ChangedAt = at,
                };
                await FreeAsync(session, moved.Bsuid, moved.WaId, at, moving);
                await session.ExecuteAsync(Update, moved);
                return true;
            },
            cancellationToken
        );

    /// <summary>Where a resident is reached now; null when they are unknown or both addresses went to others.</summary>
    public async Task<WhatsAppAddress?> AddressOfAsync(string residentId, CancellationToken cancellationToken)
    {
        for (var hops = 0; hops < 8; hops++)
        {
            var row = await database.ReadAsync(
                session => session.FirstOrDefaultAsync<IdentityRow>(FindById, new { residentId }),
                cancellationToken
            );
            if (row?.MergedInto is not { } into)
            {
                return row is { WaId: null, Bsuid: null } or null ? null : new(row.WaId, row.Bsuid);
            }

            residentId = into;
        }

        return null;
    }

    private static async Task<(IdentityRow? ByUser, IdentityRow? ByPhone)> FindAsync(
        DatabaseSession session,
        string? userId,
        string? waId
    ) =>
        (
            userId is null ? null : await session.FirstOrDefaultAsync<IdentityRow>(FindByUser, new { userId }),
            waId is null ? null : await session.FirstOrDefaultAsync<IdentityRow>(FindByPhone, new { waId })
        );

    private static string? Settled((IdentityRow? ByUser, IdentityRow? ByPhone) known, string? userId, string? waId) =>
        userId is null ? known.ByPhone?.ResidentId
        : waId is null ? known.ByUser?.ResidentId
        : known.ByUser is { } user && user.ResidentId == known.ByPhone?.ResidentId ? user.ResidentId
        : null;

    private async Task<string> ResolveAsync(DatabaseSession session, string? userId, string? waId, long at)
    {
        await session.LockKeyAsync(Lock);
        var known = await FindAsync(session, userId, waId);
        if (Settled(known, userId, waId) is { } settled)
        {
            return settled;
        }

        var (byUser, byPhone) = known;
        if ((byUser ?? byPhone) is { } either && Math.Max(byUser?.ChangedAt ?? 0, byPhone?.ChangedAt ?? 0) > at)
        {
            return either.ResidentId;
        }

        if (byUser is null && byPhone is { Bsuid: null })
        {
            await session.ExecuteAsync(Update, byPhone with { Bsuid = userId, ChangedAt = at });
            return byPhone.ResidentId;
        }

        if (byUser is not null)
        {
            return await JoinAsync(session, byUser, byPhone, waId!, at);
        }

        await FreeAsync(session, userId, waId, at, except: null);
        var made = new IdentityRow
        {
            ResidentId = Prefix + ids.NewId(),
            Bsuid = userId,
            WaId = waId,
            CreatedAt = time.GetUtcNow().ToUnixTimeMilliseconds(),
            ChangedAt = at,
        };
        await session.ExecuteAsync(Insert, made);
        return made.ResidentId;
    }

    /// <summary>The id is known and comes with a number that is nobody's, or another row's.</summary>
    private async Task<string> JoinAsync(DatabaseSession session, IdentityRow byUser, IdentityRow? byPhone, string waId, long at)
    {
        if (byPhone is { Bsuid: null })
        {
            // Known by number alone, and now seen to be this user: the older resident stays.
            var (stays, goes) = byPhone.CreatedAt < byUser.CreatedAt ? (byPhone, byUser) : (byUser, byPhone);
            await session.ExecuteAsync(Update, goes with { Bsuid = null, WaId = null, MergedInto = stays.ResidentId, ChangedAt = at });
            await session.ExecuteAsync(Update, stays with { Bsuid = byUser.Bsuid, WaId = waId, ChangedAt = at });
            await links.JoinAsync(session, stays.ResidentId, goes.ResidentId);
            return stays.ResidentId;
        }

        if (byPhone is not null)
        {
            await session.ExecuteAsync(Update, byPhone with { WaId = null, ChangedAt = at });
        }

        await session.ExecuteAsync(Update, byUser with { WaId = waId, ChangedAt = at });
        return byUser.ResidentId;
    }

    private static async Task FreeAsync(DatabaseSession session, string? userId, string? waId, long at, IdentityRow? except)
    {
        var (byUser, byPhone) = await FindAsync(session, userId, waId);
        foreach (
            var row in new[] { byUser, byPhone }
                .OfType<IdentityRow>()
                .Where(row => row.ResidentId != except?.ResidentId)
                .DistinctBy(row => row.ResidentId)
        )
        {
            await session.ExecuteAsync(
                Update,
                row with
                {
                    Bsuid = row.Bsuid == userId ? null : row.Bsuid,
                    WaId = row.WaId == waId ? null : row.WaId,
                    ChangedAt = at,
                }
            );
        }
    }

    private sealed record IdentityRow
    {
        public string ResidentId { get; init; } = "";
        public string? Bsuid { get; init; }
        public string? WaId { get; init; }
        public string? MergedInto { get; init; }
        public long CreatedAt { get; init; }
        public long ChangedAt { get; init; }
    }
}
