using Microsoft.Extensions.Logging;

namespace Bot.Knowledge.Background;

/// <summary>
/// The loop of a background service. A pass that fails, with whatever exception, is told and followed by the next: only the host's stop
/// ends it.
/// </summary>
public static class Repeat
{
    private static readonly Action<ILogger, string, string, string, Exception?> Failed = LoggerMessage.Define<string, string, string>(
        LogLevel.Error,
        new EventId(1, "PassFailed"),
        "{Work} failed ({Problem}) at {Place}, and is tried again."
    );

    private static readonly Action<ILogger, string, Exception?> GoesOn = LoggerMessage.Define<string>(
        LogLevel.Information,
        new EventId(2, "PassGoesOn"),
        "{Work} goes on."
    );

    /// <summary>Does the work, then waits, until the host stops.</summary>
    /// <param name="work">One pass.</param>
    /// <param name="name">What the work is, for the log.</param>
    /// <param name="every">The wait after each pass.</param>
    /// <param name="logger">Gets the type and the place of a failure, never its words, which may hold a resident's; once, not at every pass
    /// that fails alike.</param>
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
        string? told = null;
        for (var first = true; !stoppingToken.IsCancellationRequested; first = false)
        {
            if (!first || waitFirst)
            {
                await Task.Delay(every, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            try
            {
                stoppingToken.ThrowIfCancellationRequested();
                await work(stoppingToken).ConfigureAwait(false);
                if (told is not null)
                {
                    GoesOn(logger, name, null);
                    told = null;
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception problem)
            {
                var (type, place) = (problem.GetType().Name, PlaceOf(problem));
                if (told != type + place)
                {
                    Failed(logger, name, type, place, null);
                    told = type + place;
                }
            }
        }
    }

    private static string PlaceOf(Exception problem) =>
        problem.StackTrace?.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Contains("Bot.", StringComparison.Ordinal))
        ?? problem.TargetSite?.Name
        ?? "an unknown place";
}
