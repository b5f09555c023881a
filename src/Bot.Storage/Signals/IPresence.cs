namespace Bot.Storage.Signals;

/// <summary>
/// Who is there now (agents at the desk, residents with an open page), over all hosts. A hint that fades by itself: what must not be lost is
/// a lease in the record.
/// </summary>
public interface IPresence
{
    /// <summary>Says that <paramref name="member"/> is there for as long as <paramref name="lifetime"/> from now.</summary>
    Task BeatAsync(string scope, string member, TimeSpan lifetime);

    /// <summary>Says that the member has left.</summary>
    Task LeaveAsync(string scope, string member);

    /// <summary>Who is there. While Redis is gone: who beat on this host.</summary>
    Task<IReadOnlySet<string>> PresentAsync(string scope);
}
