using Bot.Host.Handoff.Outside;
using Bot.Storage.Staff;

namespace Bot.Host.Desk;

/// <summary>Names of staff by account id, and of desks outside by their key; at most some seconds old.</summary>
internal sealed class StaffNames(StaffAccounts accounts, IEnumerable<IOutsideDesk> desks, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);

    private volatile Kept? _kept;

    public async Task<IReadOnlyDictionary<string, string>> AllAsync(CancellationToken cancellationToken)
    {
        if (_kept is { } kept && clock.GetElapsedTime(kept.At) < Fresh)
        {
            return kept.Names;
        }

        var names = (await accounts.ListAsync(cancellationToken)).ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);
        foreach (var desk in desks)
        {
            names[desk.Key] = desk.Name.English;
        }

        _kept = new(clock.GetTimestamp(), names);
        return names;
    }

    private sealed record Kept(long At, IReadOnlyDictionary<string, string> Names);
}
