using System.Collections.Concurrent;
using Bot.Storage.Database;

namespace Bot.Host.Handoff;

/// <summary>Keeps what goes wrong with one hand-off from the others: it is logged, and left alone on this host for a while.</summary>
internal sealed partial class HandoffFaults(TimeProvider clock, ILogger<HandoffFaults> logger)
{
    private static readonly TimeSpan TryAgain = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _leftUntil = new(StringComparer.Ordinal);

    /// <summary>Does what is to be done with the conversation's hand-off, unless that went wrong a moment ago.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be reached: then none of them can be moved.</exception>
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
            _leftUntil[conversationId] = clock.GetUtcNow() + TryAgain;
            LogFailed(conversationId, problem.GetType().Name, problem.StackTrace);
        }
    }

    // The type alone: messages of exceptions can carry what the resident wrote.
    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The hand-off of conversation {ConversationId} could not be moved: {Problem}. The others go on; it is tried again in ten seconds.\n{Stack}"
    )]
    private partial void LogFailed(string conversationId, string problem, string? stack);
}
