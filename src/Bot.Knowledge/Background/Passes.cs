using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;

namespace Bot.Knowledge.Background;

/// <summary>
/// The passes of one work that is done again and again. One that fails, whatever its exception, is logged; those after it that fail alike
/// are not.
/// </summary>
/// <param name="name">What the work is, for the log.</param>
/// <param name="logger">Gets the type and place of a failure, never its message, which may hold a resident's words.</param>
public sealed partial class Passes(string name, ILogger logger)
{
    private string? _told;

    /// <summary>Does the work for each of the items: one that fails keeps no other from it.</summary>
    /// <exception cref="Exception">What the first that failed threw, once all were tried; the host's stop at once.</exception>
    public static async Task EachAsync<T>(IEnumerable<T> items, Func<T, CancellationToken, Task> work, CancellationToken stoppingToken)
    {
        ExceptionDispatchInfo? first = null;
        foreach (var item in items)
        {
            try
            {
                await work(item, stoppingToken).ConfigureAwait(false);
            }
            catch (Exception problem) when (!stoppingToken.IsCancellationRequested)
            {
                first ??= ExceptionDispatchInfo.Capture(problem);
            }
        }

        first?.Throw();
    }

    /// <summary>One pass. It throws nothing: a pass that the host's stop ends is over without a word.</summary>
    public async Task RunAsync(Func<CancellationToken, Task> work, CancellationToken stoppingToken)
    {
        try
        {
            stoppingToken.ThrowIfCancellationRequested();
            await work(stoppingToken).ConfigureAwait(false);
            if (_told is not null)
            {
                LogGoesOn(name);
                _told = null;
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
        catch (Exception problem)
        {
            var (type, place) = (problem.GetType().Name, PlaceOf(problem));
            if (_told != type + place)
            {
                LogFailed(name, type, place);
                _told = type + place;
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
    private partial void LogFailed(string work, string problem, string place);

    [LoggerMessage(EventId = 2, EventName = "PassGoesOn", Level = LogLevel.Information, Message = "{Work} goes on.")]
    private partial void LogGoesOn(string work);
}
