using System.Globalization;
using Bot.Storage.Signals;
using StackExchange.Redis;

namespace Bot.Storage.Redis;

/// <summary>Rate limits over hosts: a counter a key and window, which Redis forgets after the window.</summary>
internal sealed class RedisRateLimits(RedisConnection redis, TimeProvider clock) : IRateLimits
{
    private readonly LocalRateLimits _local = new(clock);

    public async ValueTask<TimeSpan> TakeAsync(string key, int limit, TimeSpan window)
    {
        try
        {
            if (redis.IsConnected)
            {
                var now = clock.GetUtcNow();
                var counter = string.Create(CultureInfo.InvariantCulture, $"bot:rate:{key}:{now.UtcTicks / window.Ticks}");
                var count = await redis.Database.StringIncrementAsync(counter).ConfigureAwait(false);
                if (count == 1)
                {
                    await redis.Database.KeyExpireAsync(counter, window + window).ConfigureAwait(false);
                }

                return count <= limit ? TimeSpan.Zero : LocalRateLimits.WindowEnd(now, window);
            }
        }
        catch (Exception problem) when (problem is RedisException or TimeoutException)
        {
            // The connection's own log says that Redis is gone; this host counts for itself.
        }

        return await _local.TakeAsync(key, limit, window).ConfigureAwait(false);
    }
}
