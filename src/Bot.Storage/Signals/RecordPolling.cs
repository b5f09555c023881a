using Bot.Knowledge.Background;
using Bot.Storage.Database;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Storage.Signals;

/// <summary>
/// Looks in the record for changes whose signal was lost: one read for all the conversations that this host's clients listen to, not one a
/// client. This is what delivery falls back to while Redis is gone.
/// </summary>
internal sealed class RecordPolling(
    IDatabase database,
    ConversationSignals signals,
    StorageOptions options,
    TimeProvider clock,
    ILogger<RecordPolling> logger
) : BackgroundService
{
    private const int AtOnce = 500;

    private Dictionary<string, long> _known = new(StringComparer.Ordinal);

    /// <summary>
    /// Looks once, and wakes who listens to what has changed since the last look. What is listened to only now counts as changed.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var ids in signals.Subscribed.Chunk(AtOnce))
        {
            foreach (var row in await database.ReadAsync(s => VersionsAsync(s, ids), cancellationToken).ConfigureAwait(false))
            {
                found[row.Id] = row.Version;
                if (!_known.TryGetValue(row.Id, out var version) || version != row.Version)
                {
                    signals.Deliver(row.Id, activityJson: null);
                }
            }
        }

        _known = found;
    }

    // That the store is gone shows in its health too; what changed meanwhile is seen when it is back.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Repeat.EveryAsync(
            LookAsync,
            "The look for changes in the record",
            options.FallbackInterval,
            clock,
            logger,
            stoppingToken,
            waitFirst: true
        );

    private static Task<IReadOnlyList<Row>> VersionsAsync(DatabaseSession session, string[] ids) =>
        session.QueryAsync<Row>(
            $"SELECT id, version FROM conversations WHERE {session.Sql.IsIn("id", "ids")}",
            new { ids = session.Sql.List(ids) }
        );

    private sealed class Row
    {
        public string Id { get; set; } = "";
        public long Version { get; set; }
    }
}
