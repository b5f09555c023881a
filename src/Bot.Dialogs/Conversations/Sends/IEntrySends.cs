namespace Bot.Dialogs.Conversations.Sends;

/// <summary>Writes entries outside a turn: an agent's reply, a note, a notice with a hand-off step.</summary>
public interface IEntrySends
{
    /// <summary>
    /// One transaction; owner and version are checked in it. Notes and events are taken on a closed conversation, replies are not.
    /// </summary>
    Task<SendResult> SendAsync(EntrySend send, CancellationToken cancellationToken = default);
}
