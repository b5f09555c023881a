using Microsoft.Extensions.Logging;

namespace Bot.Knowledge.Background;

/// <summary>The loop of a background service: pass after pass, as <see cref="Passes"/> runs them. Only the host's stop ends it.</summary>
public static class Repeat
{
    /// <summary>Does the work, then waits, until the host stops.</summary>
    /// <param name="work">One pass.</param>
    /// <param name="name">What the work is, for the log.</param>
    /// <param name="every">The wait after each pass.</param>
    /// <param name="logger">As of <see cref="Passes"/>.</param>
    /// <param name="waitFirst">Whether the first pass comes after a wait.</param>
    public static async Task EveryAsync(
        Func<CancellationToken, Task> work,
        string name,
        TimeSpan every,
        TimeProvider clock,
        ILogger logger,
        CancellationToken stoppingToken,
        bool waitFirst = false
    )
    {
        await Task.Yield();
        var passes = new Passes(name, logger);
        for (var first = true; !stoppingToken.IsCancellationRequested; first = false)
        {
            if (!first || waitFirst)
            {
                await Task.Delay(every, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            await passes.RunAsync(work, stoppingToken).ConfigureAwait(false);
        }
    }
}
