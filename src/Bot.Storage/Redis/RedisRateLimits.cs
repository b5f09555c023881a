using Bot.Storage.Signals;
using StackExchange.Redis;

namespace Bot.Storage.Redis;

/// <summary>Rate limits over hosts: a counter a key, which Redis forgets when its window is over.</summary>
internal sealed class RedisRateLimits(RedisConnection redis, TimeProvider clock) : IRateLimits
{
    // A Redis that hangs holds up no caller: this host counts for itself.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    // Of a window that has ended nothing is left to take from.
    private const string TakeBack = "if tonumber(redis.call('GET', KEYS[1]) or '0') > 0 then redis.call('DECR', KEYS[1]) end";

    private readonly LocalRateLimits _local = new(clock);

    public async ValueTask<TimeSpan> TakeAsync(string key, int limit, TimeSpan window)
    {
        try
        {
            if (redis.IsConnected)
            {
                return await CountAsync($"bot:rate:{key}", limit, window).WaitAsync(Patience).ConfigureAwait(false);
            }
        }
        catch (Exception problem) when (problem is RedisException or TimeoutException)
        {
            // The connection's own log says that Redis is gone; this host counts for itself.
        }

        return await _local.TakeAsync(key, limit, window).ConfigureAwait(false);
    }

    public async ValueTask GiveBackAsync(string key)
    {
        try
        {
            if (redis.IsConnected)
            {
                await redis.Database.ScriptEvaluateAsync(TakeBack, [$"bot:rate:{key}"]).WaitAsync(Patience).ConfigureAwait(false);
                return;
            }
        }
        catch (Exception problem) when (problem is RedisException or TimeoutException)
        {
            // As above.
        }

        await _local.GiveBackAsync(key).ConfigureAwait(false);
    }

    private async Task<TimeSpan> CountAsync(string counter, int limit, TimeSpan window)
    {
        // Both travel together; the first of a window makes the counter with its end.
        var database = redis.Database;
        var made = database.StringSetAsync(counter, 0, window, When.NotExists);
        var count = await database.StringIncrementAsync(counter).ConfigureAwait(false);
        await made.ConfigureAwait(false);
        if (count == 1)
        {
            // It may have ended between the two, and the count would have no end.
            await database.KeyExpireAsync(counter, window).ConfigureAwait(false);
        }

        return count <= limit ? TimeSpan.Zero : await database.KeyTimeToLiveAsync(counter).ConfigureAwait(false) ?? window;
    }
}
