namespace Bot.Dialogs.Conversations.Signals;

/// <summary>One listener to all conversations.</summary>
public interface IConversationFeed : IDisposable
{
    /// <summary>
    /// Returns the ids of conversations that changed since the last call, each once. <see langword="null"/> says that some may have been
    /// missed (the fallback interval is over or too many changed): read the list anew.
    /// </summary>
    ValueTask<IReadOnlyCollection<string>?> WaitAsync(CancellationToken cancellationToken = default);
}
