namespace Bot.Host.Delivery;

/// <summary>Waits that double with each attempt, with jitter so that what failed together does not come back together.</summary>
internal sealed class BackOff(Random random)
{
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
}
