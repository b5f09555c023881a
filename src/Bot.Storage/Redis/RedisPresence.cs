using Bot.Storage.Signals;
using StackExchange.Redis;

namespace Bot.Storage.Redis;

/// <summary>Presence over hosts: a sorted set a scope, each member scored by when it fades (milliseconds since 1970).</summary>
internal sealed class RedisPresence(RedisConnection redis, TimeProvider clock) : IPresence
{
    private readonly LocalPresence _local = new(clock);

    public async Task BeatAsync(string scope, string member, TimeSpan lifetime)
    {
        await _local.BeatAsync(scope, member, lifetime).ConfigureAwait(false);
        await TryAsync(db => db.SortedSetAddAsync(Key(scope), member, (clock.GetUtcNow() + lifetime).ToUnixTimeMilliseconds())).ConfigureAwait(false);
    }

    public async Task LeaveAsync(string scope, string member)
    {
        await _local.LeaveAsync(scope, member).ConfigureAwait(false);
        await TryAsync(db => db.SortedSetRemoveAsync(Key(scope), member)).ConfigureAwait(false);
    }

    public async Task<IReadOnlySet<string>> PresentAsync(string scope)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        RedisValue[]? members = null;
        await TryAsync(async db =>
        {
            await db.SortedSetRemoveRangeByScoreAsync(Key(scope), double.NegativeInfinity, now).ConfigureAwait(false);
            members = await db.SortedSetRangeByScoreAsync(Key(scope), now, double.PositiveInfinity).ConfigureAwait(false);
        }).ConfigureAwait(false);

        // What beat here counts in any case: after Redis was away its set fills again only beat by beat.
        var local = await _local.PresentAsync(scope).ConfigureAwait(false);
        return members is null ? local : members.Select(m => (string)m!).Concat(local).ToHashSet(StringComparer.Ordinal);
    }

    private static string Key(string scope) => $"bot:presence:{scope}";

    private async Task TryAsync(Func<IDatabase, Task> work)
    {
        try
        {
            if (redis.IsConnected)
            {
                await work(redis.Database).ConfigureAwait(false);
            }
        }
        catch (Exception problem) when (problem is RedisException or TimeoutException)
        {
            // The connection's own log says that Redis is gone; this host's knowledge stands.
        }
    }
}
