using Bot.Dialogs.Conversations.Delivery;
using Bot.Knowledge.Background;
using Bot.Storage.Database;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Storage.Conversations;

/// <summary>
/// Takes out what is kept only for a time: ids of messages taken long ago, reports of sends that never came, codes that joined two channels
/// or were left, messages that no host can send. Every host does so each hour, in small units; that several do it at once harms nothing.
/// </summary>
internal sealed partial class RecordUpkeep(
    IDatabase database,
    IOutbox outbox,
    StorageOptions options,
    TimeProvider clock,
    ILogger<RecordUpkeep> logger
) : BackgroundService
{
    private const int AtOnce = 500;
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    // Indexes inbound_ids_at, early_reports_at.
    private const string PurgeIds = """
        DELETE FROM inbound_ids WHERE (channel, external_id) IN (SELECT channel, external_id FROM inbound_ids WHERE at < @before ORDER BY at LIMIT @take)
        """;

    private const string PurgeReports = """
        DELETE FROM early_reports WHERE (channel, external_id, state) IN (SELECT channel, external_id, state FROM early_reports
          WHERE at < @before ORDER BY at LIMIT @take)
        """;

    // They live for minutes and go each hour: there are never many to look through.
    private const string PurgeCodes = """
        DELETE FROM link_codes WHERE resident_id IN (SELECT resident_id FROM link_codes WHERE expires_at < @before LIMIT @take)
        """;

    /// <summary>Works until nothing is left that is over its time.</summary>
    /// <exception cref="StoreUnavailableException">The store does not answer; what was done stays done.</exception>
    public async Task WorkAsync(CancellationToken cancellationToken)
    {
        await PurgeAsync(PurgeIds, AtLeast(options.KeepInboundIds, TimeSpan.FromDays(8)), cancellationToken).ConfigureAwait(false);
        await PurgeAsync(PurgeReports, AtLeast(options.KeepEarlyReports, TimeSpan.FromHours(1)), cancellationToken).ConfigureAwait(false);
        await PurgeAsync(PurgeCodes, TimeSpan.Zero, cancellationToken).ConfigureAwait(false);
        var keep = AtLeast(options.KeepUnsent, TimeSpan.FromDays(1));
        while (
            await outbox.ClaimOldAsync(clock.GetUtcNow() - keep, "upkeep", Lease, AtOnce, cancellationToken).ConfigureAwait(false)
                is { Count: > 0 } old
        )
        {
            await Passes
                .EachAsync(
                    old,
                    (message, stopping) =>
                        outbox.ExpireAsync(message, $"No host could send it within {keep.TotalDays:0.#} days.", stopping),
                    cancellationToken
                )
                .ConfigureAwait(false);
            LogExpired(old.Count);
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Repeat.EveryAsync(WorkAsync, "The record's upkeep", Every, clock, logger, stoppingToken, waitFirst: true);

    private async Task PurgeAsync(string sql, TimeSpan keep, CancellationToken cancellationToken)
    {
        var before = (clock.GetUtcNow() - keep).ToStored();
        int purged;
        do
        {
            purged = await database
                .WriteAsync(s => s.ExecuteAsync(sql, new { before, take = AtOnce }), cancellationToken)
                .ConfigureAwait(false);
        } while (purged == AtOnce);
    }

    private static TimeSpan AtLeast(TimeSpan asked, TimeSpan least) => asked < least ? least : asked;

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} messages were too old to be sent; they are among the dead letters.")]
    private partial void LogExpired(int count);
}
