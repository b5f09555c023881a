using Bot.Knowledge.Background;
using Bot.Storage.Conversations;
using Bot.Storage.Database;
using Bot.Storage.Staff;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Storage.Privacy;

/// <summary>
/// Takes out what has been kept for its time, class by class; nothing of a conversation under a legal hold. Every host does so each hour,
/// in small units; that several do it at once harms nothing.
/// </summary>
internal sealed partial class RecordRetention(
    IDatabase database,
    RetentionOptions options,
    TimeProvider clock,
    ILogger<RecordRetention> logger
) : BackgroundService
{
    private const int AtOnce = 200;
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);
    private static readonly TimeSpan Least = TimeSpan.FromDays(1);

    // Index conversations_kept. An agent's conversation waits until it is closed; one that only waits for an agent does not.
    private const string OverTime = $"""
        SELECT id FROM conversations c
        WHERE COALESCE(closed_at, last_resident_at, created_at) < @before AND resident_id <> 'erased' AND (closed_at IS NOT NULL OR owner IN ('bot', 'handoff'))
          AND {LegalHolds.NoneOn} c.id)
        ORDER BY COALESCE(closed_at, last_resident_at, created_at) LIMIT @take
        """;

    // Indexes decisions_kept, phone_calls_changed, discarded_turns_at.
    private const string Decisions = $"""
        UPDATE decisions SET json = '{"{}"}' WHERE key IN (
          SELECT d.key FROM decisions d WHERE d.at < @before AND d.json <> '{"{}"}' AND {LegalHolds.NoneOn} d.conversation_id) ORDER BY d.at LIMIT @take)
        """;

    private const string Calls = $"""
        DELETE FROM phone_calls WHERE (channel, call_id) IN (
          SELECT p.channel, p.call_id FROM phone_calls p WHERE p.changed_at < @before AND {LegalHolds.NoneOn} p.conversation_id)
            ORDER BY p.changed_at LIMIT @take)
        """;

    private const string Discarded = $"""
        DELETE FROM discarded_turns WHERE key IN (
          SELECT d.key FROM discarded_turns d WHERE d.at < @before AND {LegalHolds.NoneOn} d.conversation_id) ORDER BY d.at LIMIT @take)
        """;

    private readonly ResidentErasure _erasure = new(database, new AuditLog(database, clock), clock);

    /// <summary>Works until nothing is left that is over its time.</summary>
    /// <exception cref="StoreUnavailableException">The store does not answer; what was done stays done.</exception>
    public async Task WorkAsync(CancellationToken cancellationToken)
    {
        await EraseAsync(cancellationToken).ConfigureAwait(false);
        await PurgeAsync(Decisions, options.Decisions, "decision records", cancellationToken).ConfigureAwait(false);
        await PurgeAsync(Calls, options.Calls, "telephone calls", cancellationToken).ConfigureAwait(false);
        await PurgeAsync(Discarded, options.DiscardedTurns, "discarded turns", cancellationToken).ConfigureAwait(false);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Repeat.EveryAsync(WorkAsync, "Retention", Every, clock, logger, stoppingToken, waitFirst: true);

    private async Task EraseAsync(CancellationToken cancellationToken)
    {
        if (Before(options.Conversations) is not { } before)
        {
            return;
        }

        var erased = 0;
        IReadOnlyList<string> over;
        do
        {
            over = await database
                .ReadAsync(s => s.QueryAsync<string>(OverTime, new { before, take = AtOnce }), cancellationToken)
                .ConfigureAwait(false);
            var already = erased;
            foreach (var id in over)
            {
                erased += await TryEraseAsync(id, cancellationToken).ConfigureAwait(false) ? 1 : 0;
            }

            // What was refused all through is left to the next hour.
            over = erased == already ? [] : over;
        } while (over.Count == AtOnce);
        if (erased > 0)
        {
            LogGone(erased, "conversations");
        }
    }

    /// <returns>False when an agent has taken it, or a hold was put on it, meanwhile.</returns>
    private async Task<bool> TryEraseAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return await _erasure
                .EraseAsync(id, "retention", $"kept for {options.Conversations!.Value.TotalDays:0} days", cancellationToken)
                .ConfigureAwait(false)
                is not null;
        }
        catch (ErasureRefusedException)
        {
            return false;
        }
    }

    private async Task PurgeAsync(string sql, TimeSpan? keep, string what, CancellationToken cancellationToken)
    {
        if (Before(keep) is not { } before)
        {
            return;
        }

        int gone,
            all = 0;
        do
        {
            gone = await database
                .WriteAsync(s => s.ExecuteAsync(sql, new { before, take = AtOnce }), cancellationToken)
                .ConfigureAwait(false);
            all += gone;
        } while (gone == AtOnce);
        if (all > 0)
        {
            LogGone(all, what);
        }
    }

    private long? Before(TimeSpan? keep) => keep is { } time ? (clock.GetUtcNow() - (time < Least ? Least : time)).ToStored() : null;

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} {What} were kept for their time and are gone.")]
    private partial void LogGone(int count, string what);
}
