using Bot.Knowledge.Background;
using Bot.Knowledge.Snapshots;
using Bot.Storage.Database;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Storage.Privacy;

/// <summary>
/// Deletes snapshots of the knowledge base on this host's disk that were replaced long ago, unless one answers or a decision record names
/// it: a record that is kept can be replayed.
/// </summary>
internal sealed partial class SnapshotRetention(
    IDatabase database,
    IOptions<KnowledgeOptions> knowledge,
    ISnapshotStatus status,
    RetentionOptions options,
    TimeProvider clock,
    ILogger<SnapshotRetention> logger
) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);
    private static readonly TimeSpan Least = TimeSpan.FromDays(1);

    // Emptied records are not read: index decisions_kept.
    private const string Naming = "SELECT turn_id FROM decisions WHERE json <> '{}' AND json LIKE @naming LIMIT 1";

    /// <summary>Looks once.</summary>
    /// <returns>The versions that were deleted.</returns>
    public async Task<IReadOnlyList<string>> WorkAsync(CancellationToken cancellationToken)
    {
        var gone = new List<string>();
        if (options.Snapshots is not { } keep)
        {
            return gone;
        }

        var store = new SnapshotStore(knowledge.Value.Snapshots);
        foreach (
            var version in store.ReplacedBefore(clock.GetUtcNow() - (keep < Least ? Least : keep)).Where(v => v != status.Status.Version)
        )
        {
            if (
                await database
                    .ReadAsync(s => s.FirstOrDefaultAsync<string>(Naming, new { naming = $"%{version}%" }), cancellationToken)
                    .ConfigureAwait(false)
                is null
            )
            {
                store.Remove(version);
                gone.Add(version);
                LogGone(version);
            }
        }

        return gone;
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Repeat.EveryAsync(WorkAsync, "The retention of snapshots", Every, clock, logger, stoppingToken, waitFirst: true);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Snapshot {Version} was replaced long ago, and no decision record names it: it is gone."
    )]
    private partial void LogGone(string version);
}
