namespace Bot.Dialogs.Conversations.Signals;

/// <summary>
/// Wake-ups after a commit, on this host and on others. A signal is a hint and may be lost: whoever waits reads the log, waits, and reads
/// again, and waits never last longer than the fallback interval.
/// </summary>
public interface IConversationSignals
{
    /// <summary>
    /// Listens to one conversation. Subscribe first, then read the log: what is committed in between has already signalled.
    /// </summary>
    IConversationSubscription Subscribe(string conversationId);

    /// <summary>Listens to every conversation (the desk's lists).</summary>
    IConversationFeed SubscribeToAll();

    /// <summary>Says that something of this conversation was committed. Stores call it after their commit.</summary>
    void Changed(string conversationId);

    /// <summary>Sends an activity that is not kept (typing) to who listens now.</summary>
    void Transient(string conversationId, string activityJson);
}
