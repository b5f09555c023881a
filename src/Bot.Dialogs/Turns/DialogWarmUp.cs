using Bot.Knowledge.Snapshots;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Dialogs.Turns;

/// <summary>
/// Warms the dialog up in the background when the program starts. A failure is logged and costs only the warm-up: the host goes on.
/// </summary>
/// <param name="dialog">What is warmed.</param>
/// <param name="knowledge">Its first snapshot is waited for.</param>
/// <param name="logger">Gets the type and the place of a failure.</param>
public sealed partial class DialogWarmUp(Dialog dialog, ISnapshotSource knowledge, ILogger<DialogWarmUp> logger) : BackgroundService
{
    private volatile bool _done;

    /// <summary>
    /// Whether the warm-up has ended, well or not. Readiness waits for it, so that residents' messages are answered at full speed.
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
