using System.Text.Json;
using System.Threading.Channels;
using Bot.Host.Staff;
using Bot.Knowledge.Background;
using Bot.Knowledge.Editing;
using Bot.Knowledge.Models;
using Bot.Knowledge.Snapshots;
using Bot.Storage.Publishing;
using Microsoft.Extensions.Options;

namespace Bot.Host.Studio;

/// <summary>Tries changes before they are published, one after the other, beside the turns.</summary>
internal sealed partial class StudioTrials(
    ArticleChanges changes,
    ArticleTrials trials,
    IOptions<KnowledgeOptions> options,
    TimeProvider clock,
    ILogger<StudioTrials> logger
) : BackgroundService
{
    /// <summary>A trial that has not ended by then was of a host that has gone.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    private readonly Channel<(string Change, long Version)> _waiting = Channel.CreateBounded<(string, long)>(10);

    /// <summary>Begins a trial, unless one of the same version runs or is done.</summary>
    /// <exception cref="StaffRefusal">409: too many wait.</exception>
    public async Task<TrialView> BeginAsync(ArticleChange change, CancellationToken cancellation)
    {
        if (await FindAsync(change, cancellation) is { IsCurrent: true, State: not "failed" } there)
        {
            return there;
        }

        await trials.KeepAsync(new(change.Id, change.Version, ArticleTrialState.Running, clock.GetUtcNow()), cancellation);
        if (!_waiting.Writer.TryWrite((change.Id, change.Version)))
        {
            await trials.KeepAsync(Failed(change.Id, change.Version, TrialProblems.Wait), cancellation);
            throw StaffRefusal.Conflict("trials-wait", "Too many trials wait; try again in some minutes.");
        }

        return (await FindAsync(change, cancellation))!;
    }

    /// <returns>Null: the change was never tried.</returns>
    public async Task<TrialView?> FindAsync(ArticleChange change, CancellationToken cancellation) =>
        await trials.FindAsync(change.Id, cancellation) switch
        {
            null => null,
            { State: ArticleTrialState.Running } lost when clock.GetUtcNow() - lost.At > Longest => TrialView.Of(
                lost with
                {
                    State = ArticleTrialState.Failed,
                    Problem = TrialProblems.NoEnd,
                },
                change
            ),
            var trial => TrialView.Of(trial, change),
        };

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Repeat.EveryAsync(NextAsync, "The trial of a change", TimeSpan.Zero, clock, logger, stoppingToken);

    private async Task NextAsync(CancellationToken cancellation)
    {
        var (id, version) = await _waiting.Reader.ReadAsync(cancellation);
        try
        {
            await trials.KeepAsync(await TryAsync(id, version, cancellation), cancellation);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            // Whatever it is: a trial that is left as running keeps its change from being published.
            var isOfFiles = e is SnapshotException or DraftException or IOException or UnauthorizedAccessException or JsonException;
            if (!isOfFiles)
            {
                LogFailed(id, e.GetType().Name, e.StackTrace);
            }

            await trials.KeepAsync(Failed(id, version, isOfFiles ? e.Message : TrialProblems.BrokeOff), cancellation);
        }
    }

    private async Task<ArticleTrial> TryAsync(string id, long version, CancellationToken cancellation)
    {
        if (await changes.FindAsync(id, cancellation) is not { } change || change.Version != version)
        {
            return Failed(id, version, TrialProblems.SavedBefore);
        }

        var work = Path.Combine(options.Value.Snapshots, "..", "trials");
        var trial = new DraftTrial(options.Value.Folder, work, ModelManifest.ResolveFolder(options.Value.Models), clock);
        return new(id, version, ArticleTrialState.Done, clock.GetUtcNow(), trial.Run(change.Draft));
    }

    private ArticleTrial Failed(string id, long version, string problem) =>
        new(id, version, ArticleTrialState.Failed, clock.GetUtcNow(), Problem: problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "The trial of change {Change} broke off ({Problem}).\n{Stack}")]
    private partial void LogFailed(string change, string problem, string? stack);
}
