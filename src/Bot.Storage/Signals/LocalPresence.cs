using System.Collections.Concurrent;

namespace Bot.Storage.Signals;

/// <summary>Presence on one host.</summary>
internal sealed class LocalPresence(TimeProvider clock) : IPresence
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, DateTimeOffset>> _scopes = new(StringComparer.Ordinal);

    public Task BeatAsync(string scope, string member, TimeSpan lifetime)
    {
        Members(scope)[member] = clock.GetUtcNow() + lifetime;
        return Task.CompletedTask;
    }

    public Task LeaveAsync(string scope, string member)
    {
        Members(scope).TryRemove(member, out _);
        return Task.CompletedTask;
    }

    public Task<IReadOnlySet<string>> PresentAsync(string scope)
    {
        var members = Members(scope);
        var now = clock.GetUtcNow();
        foreach (var (member, until) in members.Where(m => m.Value <= now))
        {
            members.TryRemove(new KeyValuePair<string, DateTimeOffset>(member, until));
        }

        return Task.FromResult<IReadOnlySet<string>>(members.Keys.ToHashSet(StringComparer.Ordinal));
    }

    private ConcurrentDictionary<string, DateTimeOffset> Members(string scope) => _scopes.GetOrAdd(scope, _ => new(StringComparer.Ordinal));
}
