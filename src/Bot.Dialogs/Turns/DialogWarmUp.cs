using Bot.Knowledge.Snapshots;
using Microsoft.Extensions.Hosting;

namespace Bot.Dialogs.Turns;

/// <summary>Warms the turn up in the background when the program starts.</summary>
/// <param name="dialog">What is warmed.</param>
/// <param name="knowledge">Its first snapshot is waited for.</param>
public sealed class DialogWarmUp(Dialog dialog, ISnapshotSource knowledge) : BackgroundService
{
    private volatile bool done;

    /// <summary>Whether a resident's message would be worked at full speed: readiness waits for it.</summary>
    public bool IsDone => done;

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

        LoadingMemory.GiveBack();
        done = true;
    }
}
