using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Staff;

/// <summary>Counts failed sign-ins by account name and by address, over all hosts.</summary>
public sealed class SignInThrottle(IDatabase database, TimeProvider clock)
{
    private const string Find = "SELECT failures, first_at FROM sign_in_failures WHERE key = @key";

    private const string Count = """
        INSERT INTO sign_in_failures (key, failures, first_at) VALUES (@key, 1, @now)
        ON CONFLICT (key) DO UPDATE SET
          failures = CASE WHEN sign_in_failures.first_at < @from THEN 1 ELSE sign_in_failures.failures + 1 END,
          first_at = CASE WHEN sign_in_failures.first_at < @from THEN @now ELSE sign_in_failures.first_at END
        """;

    private const string Clear = "DELETE FROM sign_in_failures WHERE key = @key OR first_at < @from";

    /// <summary>How long until a key with <paramref name="most"/> failures within <paramref name="window"/> may try again; null: now.</summary>
    public Task<TimeSpan?> WaitAsync(string key, int most, TimeSpan window, CancellationToken cancellationToken = default) =>
        database.ReadAsync<TimeSpan?>(
            async s =>
            {
                var row = await s.FirstOrDefaultAsync<Row>(Find, new { key }).ConfigureAwait(false);
                var left = row is null ? 0 : row.FirstAt + (long)window.TotalMilliseconds - clock.Now();
                return row is not null && row.Failures >= most && left > 0 ? TimeSpan.FromMilliseconds(left) : null;
            },
            cancellationToken);

    public Task FailedAsync(string key, TimeSpan window, CancellationToken cancellationToken = default) =>
        database.WriteAsync(s => s.ExecuteAsync(Count, new { key, now = clock.Now(), from = From(window) }), cancellationToken);

    public Task SucceededAsync(string key, TimeSpan window, CancellationToken cancellationToken = default) =>
        database.WriteAsync(s => s.ExecuteAsync(Clear, new { key, from = From(window) }), cancellationToken);

    private long From(TimeSpan window) => clock.Now() - (long)window.TotalMilliseconds;

    private sealed class Row
    {
        public long Failures { get; set; }
        public long FirstAt { get; set; }
    }
}
