using Bot.Knowledge.Background;
using Bot.Storage.Database;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Storage.Figures;

/// <summary>
/// Counts what happened into the sums by day. What is to be counted stands in <c>figure_changes</c>, written in the transaction in which it
/// happened; it is taken out in the one that counts it, so that nothing is counted twice or never, whichever host dies when. Every host
/// does so every few seconds, in small units, one host at a time.
/// </summary>
internal sealed class FigureRollUp(IDatabase database, TimeProvider clock, ILogger<FigureRollUp> logger) : BackgroundService
{
    private const int AtOnce = 1_000;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    private const string Take =
        "UPDATE figure_changes SET taken = 1 WHERE key IN (SELECT key FROM figure_changes ORDER BY key LIMIT @take)";

    // Index figure_changes_taken.
    private const string CountAll = """
        INSERT INTO figures_by_day (day, measure, department, channel, language, outcome, reason, count, first_key, last_key)
        SELECT day, measure, department, channel, language, outcome, reason, sum(count), min(decision_key), max(decision_key)
        FROM figure_changes WHERE taken = 1 GROUP BY day, measure, department, channel, language, outcome, reason
        ON CONFLICT (day, measure, department, channel, language, outcome, reason) DO UPDATE SET count = figures_by_day.count + excluded.count,
          first_key = CASE WHEN figures_by_day.first_key < excluded.first_key THEN figures_by_day.first_key ELSE excluded.first_key END,
          last_key = CASE WHEN figures_by_day.last_key > excluded.last_key THEN figures_by_day.last_key ELSE excluded.last_key END
        """;

    private const string CountSums = """
        INSERT INTO figure_sums (day, measure, department, outcome, reason, count, first_key, last_key)
        SELECT day, measure, department, outcome, reason, sum(count), min(decision_key), max(decision_key)
        FROM figure_changes WHERE taken = 1 GROUP BY day, measure, department, outcome, reason
        ON CONFLICT (day, measure, department, outcome, reason) DO UPDATE SET count = figure_sums.count + excluded.count,
          first_key = CASE WHEN figure_sums.first_key < excluded.first_key THEN figure_sums.first_key ELSE excluded.first_key END,
          last_key = CASE WHEN figure_sums.last_key > excluded.last_key THEN figure_sums.last_key ELSE excluded.last_key END
        """;

    private const string Clear = "DELETE FROM figure_changes WHERE taken = 1";

    /// <summary>Counts until nothing is left.</summary>
    /// <returns>How many changes were counted.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer; what was counted stays counted.</exception>
    public async Task<int> WorkAsync(CancellationToken cancellationToken)
    {
        int taken,
            all = 0;
        do
        {
            taken = await database.WriteAsync(CountAsync, cancellationToken).ConfigureAwait(false);
            all += taken;
        } while (taken == AtOnce);
        return all;
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Repeat.EveryAsync(WorkAsync, "The count of figures", Every, clock, logger, stoppingToken);

    private static async Task<int> CountAsync(DatabaseSession session)
    {
        await session.LockKeyAsync("figures").ConfigureAwait(false);
        var taken = await session.ExecuteAsync(Take, new { take = AtOnce }).ConfigureAwait(false);
        if (taken > 0)
        {
            await session.ExecuteAsync(CountAll).ConfigureAwait(false);
            await session.ExecuteAsync(CountSums).ConfigureAwait(false);
            await session.ExecuteAsync(Clear).ConfigureAwait(false);
        }

        return taken;
    }
}
