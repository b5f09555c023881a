namespace Bot.Host.Background;

/// <summary>Waits that double with each attempt, with jitter so that what failed together does not come back together.</summary>
internal sealed class BackOff(Random random)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>Between half and the whole of <paramref name="first"/> · 2^(attempt − 1), at most <paramref name="most"/>.</summary>
    /// <param name="attempt">The attempt that failed, from 1.</param>
    public TimeSpan After(int attempt, TimeSpan first, TimeSpan most)
    {
        var whole = Math.Min(most.TotalMilliseconds, first.TotalMilliseconds * Math.Pow(2, Math.Min(attempt - 1, 30)));
        double share;
        lock (random)
        {
            share = random.NextDouble();
        }

        return TimeSpan.FromMilliseconds(whole * (0.5 + (share / 2)));
    }

    /// <summary>
    /// Pauses a loop after failed passes: from 0.2 up to 5 seconds. Returns at once, without an exception, when the token is cancelled.
    /// </summary>
    /// <param name="failures">Failed passes in a row, from 1.</param>
    public async Task PauseAsync(int failures, TimeProvider clock, CancellationToken cancellationToken) =>
        await Task.Delay(After(failures, FirstPause, LongestPause), clock, cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
