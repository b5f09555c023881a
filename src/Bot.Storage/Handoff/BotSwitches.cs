using Bot.Dialogs.Switches;
using Bot.Storage.Conversations;
using Bot.Storage.Database;
using Bot.Storage.Staff;

namespace Bot.Storage.Handoff;

/// <summary>Keeps the switches, and reads them anew once a second at most.</summary>
public sealed class BotSwitches(IDatabase database, TimeProvider clock, AuditLog audit) : IBotSwitches
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(0.8);

    private const string All = "SELECT scope, id, is_off, by_id, at, reason FROM bot_switches ORDER BY scope, id";

    private const string Upsert = """
        INSERT INTO bot_switches (scope, id, is_off, by_id, at, reason) VALUES (@scope, @id, @off, @by, @now, @reason)
        ON CONFLICT (scope, id) DO UPDATE SET is_off = @off, by_id = @by, at = @now, reason = @reason
        """;

    private Kept? _kept;

    public async ValueTask<SwitchPositions> ReadAsync(CancellationToken cancellationToken = default)
    {
        var kept = _kept;
        if (kept is not null && clock.GetElapsedTime(kept.At) < Fresh)
        {
            return kept.Positions;
        }

        try
        {
            var at = clock.GetTimestamp();
            kept = new Kept(at, new SwitchPositions(await ListAsync(cancellationToken).ConfigureAwait(false)));
            _kept = kept;
            return kept.Positions;
        }
        catch (StoreUnavailableException) when (kept is not null)
        {
            return kept.Positions;
        }
    }

    public Task<IReadOnlyList<BotSwitch>> ListAsync(CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<BotSwitch>>(
            async s =>
                [
                    .. (await s.QueryAsync<Row>(All).ConfigureAwait(false)).Select(r => new BotSwitch(
                        Enum.Parse<SwitchScope>(r.Scope),
                        r.Id,
                        r.IsOff == 1,
                        r.ById,
                        Instants.FromStored(r.At),
                        r.Reason
                    )),
                ],
            cancellationToken
        );

    public async Task SetAsync(
        SwitchScope scope,
        string id,
        bool off,
        string by,
        string reason,
        CancellationToken cancellationToken = default
    )
    {
        await database
            .WriteAsync(
                async s =>
                {
                    await s.ExecuteAsync(
                            Upsert,
                            new
                            {
                                scope = scope.ToString(),
                                id,
                                off = off ? 1L : 0L,
                                by,
                                now = clock.Now(),
                                reason,
                            }
                        )
                        .ConfigureAwait(false);
                    await audit
                        .AppendAsync(s, new AuditRecord(by, off ? "bot-switched-off" : "bot-switched-on", $"{scope}:{id}", new { reason }))
                        .ConfigureAwait(false);
                    return true;
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        _kept = null;
    }

    private sealed record Kept(long At, SwitchPositions Positions);

    private sealed class Row
    {
        public string Scope { get; set; } = "";
        public string Id { get; set; } = "";
        public long IsOff { get; set; }
        public string ById { get; set; } = "";
        public long At { get; set; }
        public string Reason { get; set; } = "";
    }
}
