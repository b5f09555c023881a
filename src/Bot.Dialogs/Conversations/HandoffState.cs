namespace Bot.Dialogs.Conversations;

/// <summary>Where a hand-off stands (bot → requested → queued → assigned → active → wrapping up → closed | back to bot).</summary>
public enum HandoffState
{
    Requested,
    Queued,
    Assigned,
    Active,
    WrappingUp,
    Closed,
    BackToBot,
}
