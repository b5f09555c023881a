using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Staff;

/// <summary>
/// Counts sign-ins by account name and by address, over all hosts. A try is counted before it is looked at, so that many at once are no
/// more than the limit.
/// </summary>
public sealed class SignInThrottle(IDatabase database, TimeProvider clock)
{
    private const string Count = """
        INSERT INTO sign_in_failures (key, failures, first_at) VALUES (@key, 1, @now)
        ON CONFLICT (key) DO UPDATE SET
          failures = CASE WHEN sign_in_failures.first_at < @from THEN 1 ELSE sign_in_failures.failures + 1 END,
          first_at = CASE WHEN sign_in_failures.first_at < @from THEN @now ELSE sign_in_failures.first_at END
        RETURNING failures, first_at
        """;

    private const string Clear = "DELETE FROM sign_in_failures WHERE key = @key";

    private const string Forgive = "DELETE FROM sign_in_failures WHERE key = @key OR substr(key, 1, @length) = @key || '|'";

    private const string GiveBack = "UPDATE sign_in_failures SET failures = failures - 1 WHERE key = @key AND failures > 0";

    // A known address is a row without failures.
    private const string ClearOld = "DELETE FROM sign_in_failures WHERE first_at < @longAgo OR (first_at < @from AND failures > 0)";

    private const string Know = """
        INSERT INTO sign_in_failures (key, failures, first_at) VALUES (@key, 0, @now) ON CONFLICT (key) DO UPDATE SET first_at = @now
        """;

    private const string Known = "SELECT count(*) FROM sign_in_failures WHERE key = @key AND first_at >= @longAgo";

    private static readonly TimeSpan StaysKnown = TimeSpan.FromDays(30);

    /// <summary>Counts one try.</summary>
    /// <param name="key">What is limited.</param>
    /// <param name="most">How many tries within <paramref name="window"/>, which begins with the first, may fail.</param>
    /// <returns>Null when it may be looked at; else how long until the next may.</returns>
    public Task<TimeSpan?> TryAsync(string key, int most, TimeSpan window, CancellationToken cancellationToken = default) =>
        database.WriteAsync<TimeSpan?>(
            async s =>
            {
                var row = (
                    await s.FirstOrDefaultAsync<Row>(
                            Count,
                            new
                            {
                                key,
                                now = clock.Now(),
                                from = From(window),
                            }
                        )
                        .ConfigureAwait(false)
                )!;
                return row.Failures <= most
                    ? null
                    : TimeSpan.FromMilliseconds(Math.Max(1, row.FirstAt + (long)window.TotalMilliseconds - clock.Now()));
            },
            cancellationToken
        );

    /// <summary>
    /// The try was a right one: what failed before it under the first key is forgotten, and the others do not count this one.
    /// </summary>
    public Task SucceededAsync(string key, IReadOnlyList<string> others, TimeSpan window, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async s =>
            {
                await s.ExecuteAsync(Clear, new { key }).ConfigureAwait(false);
                foreach (var other in others)
                {
                    await s.ExecuteAsync(GiveBack, new { key = other }).ConfigureAwait(false);
                }

                return await s.ExecuteAsync(ClearOld, new { from = From(window), longAgo = From(StaysKnown) }).ConfigureAwait(false);
            },
            cancellationToken
        );

    /// <summary>Forgets what failed under the key, and under those that begin with it and a bar.</summary>
    public Task ForgiveAsync(string key, CancellationToken cancellationToken = default) =>
        database.WriteAsync(s => s.ExecuteAsync(Forgive, new { key, length = key.Length + 1 }), cancellationToken);

    /// <summary>Remembers, for a month, that the account has signed in from there.</summary>
    /// <param name="key">The account and the address.</param>
    public Task KnowAsync(string key, CancellationToken cancellationToken = default) =>
        database.WriteAsync(s => s.ExecuteAsync(Know, new { key, now = clock.Now() }), cancellationToken);

    /// <summary>Whether the account has signed in from there within the last month.</summary>
    public async Task<bool> KnowsAsync(string key, CancellationToken cancellationToken = default) =>
        await database
            .ReadAsync(s => s.FirstOrDefaultAsync<long>(Known, new { key, longAgo = From(StaysKnown) }), cancellationToken)
            .ConfigureAwait(false) > 0;

    private long From(TimeSpan window) => clock.Now() - (long)window.TotalMilliseconds;

    private sealed class Row
    {
        public long Failures { get; set; }
        public long FirstAt { get; set; }
    }
}
