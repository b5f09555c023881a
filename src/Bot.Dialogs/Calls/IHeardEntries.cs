namespace Bot.Dialogs.Calls;

/// <summary>Cuts what was said to what was heard.</summary>
public interface IHeardEntries
{
    /// <summary>
    /// Replaces the activity of a bot's or agent's entry; false when there is no such entry. What stood there is kept in the new one's
    /// channel data by the caller.
    /// </summary>
    Task<bool> CutAsync(string conversationId, long sequence, string activityJson, CancellationToken cancellationToken = default);
}
