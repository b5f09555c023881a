using System.Collections.Concurrent;

namespace Bot.Host.Channels.WhatsApp.Sending;

/// <summary>
/// How long to wait after each class of error, and which of our numbers pauses now. Each host learns of a pause from its own errors.
/// </summary>
internal sealed class SendPace(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _pausedUntil = new();

    /// <summary>An operator must mend something: ask again now and then.</summary>
    public static TimeSpan Operator { get; } = TimeSpan.FromMinutes(5);

    /// <summary>4 s, 16 s, 64 s, … up to an hour, as WhatsApp advises for messages to one person.</summary>
    public static TimeSpan Pair(int attempt) => TimeSpan.FromSeconds(Math.Min(3_600, Math.Pow(4, Math.Min(attempt, 6))));

    /// <summary>2 s, doubling, up to five minutes.</summary>
    public static TimeSpan Throttled(int attempt) => TimeSpan.FromSeconds(Math.Min(300, Math.Pow(2, Math.Min(attempt, 9))));

    /// <summary>1 s, doubling, up to ten minutes.</summary>
    public static TimeSpan Server(int attempt) => TimeSpan.FromSeconds(Math.Min(600, Math.Pow(2, Math.Min(attempt, 10) - 1)));

    public void Pause(string phoneNumberId, TimeSpan pause) =>
        _pausedUntil.AddOrUpdate(
            phoneNumberId,
            time.GetUtcNow() + pause,
            (_, until) => until > time.GetUtcNow() + pause ? until : time.GetUtcNow() + pause
        );

    /// <summary>The rest of the number's pause; null when it may send.</summary>
    public TimeSpan? WaitFor(string phoneNumberId) =>
        _pausedUntil.TryGetValue(phoneNumberId, out var until) && until - time.GetUtcNow() is { } rest && rest > TimeSpan.Zero
            ? rest
            : null;
}
