namespace Bot.Storage.Signals;

/// <summary>Counts callers over all hosts.</summary>
public interface IRateLimits
{
    /// <summary>Counts one call in a window that begins with the first call.</summary>
    /// <param name="key">What is limited, with whom: <c>directline:tokens:203.0.113.7</c>.</param>
    /// <param name="limit">How many calls a window takes, from 1.</param>
    /// <returns>
    /// Zero when the call may go on; else the wait until the window ends (for <c>Retry-After</c>). While Redis is gone each host counts for
    /// itself.
    /// </returns>
    ValueTask<TimeSpan> TakeAsync(string key, int limit, TimeSpan window);

    /// <summary>Takes one call back that turned out not to count. Nothing when the window has ended meanwhile.</summary>
    ValueTask GiveBackAsync(string key);
}
