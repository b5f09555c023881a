using Microsoft.Extensions.Logging;

namespace Bot.Knowledge.Background;

/// <summary>
/// The loop of a background service. A failed pass is logged, whatever its exception, and the next one follows. Only the host's stop ends
/// the loop.
/// </summary>
public static partial class Repeat
{
    /// <summary>Does the work, then waits, until the host stops.</summary>
    /// <param name="work">One pass.</param>
    /// <param name="name">What the work is, for the log.</param>
    /// <param name="every">The wait after each pass.</param>
    /// <param name="logger">Gets the type and place of a failure, never its message, which may hold a resident's words. Passes that fail
    /// alike are logged once.</param>
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
                    LogGoesOn(logger, name);
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
                    LogFailed(logger, name, type, place);
                    told = type + place;
                }
            }
        }
    }

    private static string PlaceOf(Exception problem) =>
        problem.StackTrace?.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Contains("Bot.", StringComparison.Ordinal))
        ?? problem.TargetSite?.Name
        ?? "an unknown place";

    [LoggerMessage(
        EventId = 1,
        EventName = "PassFailed",
        Level = LogLevel.Error,
        Message = "{Work} failed ({Problem}) at {Place}, and is tried again."
    )]
    private static partial void LogFailed(ILogger logger, string work, string problem, string place);

    [LoggerMessage(EventId = 2, EventName = "PassGoesOn", Level = LogLevel.Information, Message = "{Work} goes on.")]
    private static partial void LogGoesOn(ILogger logger, string work);
}
