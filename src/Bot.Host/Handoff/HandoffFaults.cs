using System.Collections.Concurrent;
using Bot.Storage.Database;

namespace Bot.Host.Handoff;

/// <summary>Isolates faults: a hand-off that fails is logged and left alone on this host for a while, and the others go on.</summary>
internal sealed partial class HandoffFaults(TimeProvider clock, ILogger<HandoffFaults> logger)
{
    private static readonly TimeSpan TryAgain = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _leftUntil = new(StringComparer.Ordinal);

    /// <summary>Runs the act on the conversation's hand-off, unless one failed there a moment ago.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be reached, so no hand-off can be moved.</exception>
    public async Task TryAsync(string conversationId, Func<Task> act, CancellationToken cancellationToken)
    {
        if (_leftUntil.TryGetValue(conversationId, out var until) && until > clock.GetUtcNow())
        {
            return;
        }

        try
        {
            await act();
            _leftUntil.TryRemove(conversationId, out _);
        }
        catch (Exception problem) when (problem is not StoreUnavailableException && !cancellationToken.IsCancellationRequested)
        {
            Leave(conversationId);
            LogFailed(conversationId, problem.GetType().Name, problem.StackTrace);
        }
    }

    private void Leave(string conversationId)
    {
        var now = clock.GetUtcNow();
        // Some of them nobody comes back to.
        foreach (var over in _leftUntil.Where(left => left.Value <= now))
        {
            _leftUntil.TryRemove(over);
        }

        _leftUntil[conversationId] = now + TryAgain;
    }

    // The type alone: messages of exceptions can carry what the resident wrote.
    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The hand-off of conversation {ConversationId} could not be moved: {Problem}. The others go on; it is tried again in ten seconds.\n{Stack}"
    )]
    private partial void LogFailed(string conversationId, string problem, string? stack);
}
