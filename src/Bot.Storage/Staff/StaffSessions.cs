using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Staff;

/// <summary>Sign-ins that last. The token is kept as its hash only: who reads the table cannot sign in.</summary>
public sealed class StaffSessions(IDatabase database, TimeProvider clock)
{
    /// <summary>How exact idleness is: a use within this time of the last is not written.</summary>
    private const long Grain = 30_000;

    private const string Insert = """
        INSERT INTO staff_sessions (token_hash, account_id, security_version, created_at, seen_at, expires_at)
          VALUES (@hash, @Id, @SecurityVersion, @now, @now, @expires)
        """;

    private const string Find = "SELECT account_id, security_version, seen_at, expires_at FROM staff_sessions WHERE token_hash = @hash";
    private const string Touch = "UPDATE staff_sessions SET seen_at = @now WHERE token_hash = @hash AND seen_at < @now";
    private const string Delete = "DELETE FROM staff_sessions WHERE token_hash = @hash";
    private const string DeleteExpired = "DELETE FROM staff_sessions WHERE expires_at < @now";

    /// <returns>The token for the cookie.</returns>
    public async Task<string> BeginAsync(StaffAccount account, TimeSpan atMost, CancellationToken cancellationToken = default)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        await database
            .WriteAsync(
                async s =>
                {
                    var now = clock.Now();
                    await s.ExecuteAsync(DeleteExpired, new { now }).ConfigureAwait(false);
                    return await s.ExecuteAsync(
                            Insert,
                            new
                            {
                                hash = Hash(token),
                                account.Id,
                                account.SecurityVersion,
                                now,
                                expires = now + (long)atMost.TotalMilliseconds,
                            }
                        )
                        .ConfigureAwait(false);
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        return token;
    }

    /// <summary>Whose session it is; null when there is none, it has ended, or was idle for longer than <paramref name="idle"/>.</summary>
    /// <param name="isUse">Whether this counts as use; a page's own heartbeat does not.</param>
    public async Task<StaffAccount?> FindAsync(string token, TimeSpan idle, bool isUse, CancellationToken cancellationToken = default)
    {
        var (hash, now) = (Hash(token), clock.Now());
        var found = await database
            .ReadAsync(
                async s =>
                    await s.FirstOrDefaultAsync<Row>(Find, new { hash }).ConfigureAwait(false) is { } row
                    && row.ExpiresAt > now
                    && now - row.SeenAt <= (long)idle.TotalMilliseconds
                    && await StaffAccounts.FindAsync(s, row.AccountId).ConfigureAwait(false) is { Disabled: false } account
                    && account.SecurityVersion == row.SecurityVersion
                        ? (row.SeenAt, Account: account)
                        : ((long SeenAt, StaffAccount Account)?)null,
                cancellationToken
            )
            .ConfigureAwait(false);
        if (found is { } session && isUse && now - session.SeenAt > Grain)
        {
            await database.WriteAsync(s => s.ExecuteAsync(Touch, new { hash, now }), cancellationToken).ConfigureAwait(false);
        }

        return found?.Account;
    }

    public Task EndAsync(string token, CancellationToken cancellationToken = default) =>
        database.WriteAsync(s => s.ExecuteAsync(Delete, new { hash = Hash(token) }), cancellationToken);

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private sealed class Row
    {
        public string AccountId { get; set; } = "";
        public long SecurityVersion { get; set; }
        public long SeenAt { get; set; }
        public long ExpiresAt { get; set; }
    }
}
