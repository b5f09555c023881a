using Bot.Knowledge.Snapshots;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Dialogs.Turns;

/// <summary>
/// Warms the turn up in the background when the program starts. Whatever fails in it is told and fails no more than the warmth: the host
/// goes on.
/// </summary>
/// <param name="dialog">What is warmed.</param>
/// <param name="knowledge">Its first snapshot is waited for.</param>
/// <param name="logger">Gets the type and the place of a failure.</param>
public sealed partial class DialogWarmUp(Dialog dialog, ISnapshotSource knowledge, ILogger<DialogWarmUp> logger) : BackgroundService
{
    private volatile bool _done;

    /// <summary>
    /// Whether a resident's message would be worked at full speed, or the warm-up has failed and it would be worked all the same: readiness
    /// waits for it.
    /// </summary>
    public bool IsDone => _done;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            dialog.WarmUp(knowledge.Current);
        }
        catch (SnapshotException)
        {
            // There is no snapshot; the knowledge base's own health says so, and the turn needs no warmth.
        }
        catch (Exception problem)
        {
            LogFailed(problem.GetType().Name, problem.StackTrace);
        }

        LoadingMemory.GiveBack();
        _done = true;
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The turn could not be warmed up ({Problem}); the first message of a resident is slower.\n{Stack}"
    )]
    private partial void LogFailed(string problem, string? stack);
}
