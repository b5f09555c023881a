namespace Bot.Dialogs.Conversations.Signals;

/// <summary>One listener to one conversation. Not for use by two readers at once.</summary>
public interface IConversationSubscription : IDisposable
{
    /// <summary>
    /// Returns when the conversation has changed since the last call, a transient activity came, or the fallback interval is over. A slow
    /// reader misses nothing of the log: changes fold into one wake-up; transient activities beyond 16 are dropped, oldest first.
    /// </summary>
    /// <returns>The transient activities (JSON) that came; mostly none.</returns>
    ValueTask<IReadOnlyList<string>> WaitAsync(CancellationToken cancellationToken = default);
}
