namespace Bot.Dialogs.Conversations.Sends;

/// <summary>What became of a send outside a turn.</summary>
public enum SendOutcome
{
    Written,

    /// <summary>The idempotency key was used before; the first one's entries are returned.</summary>
    Duplicate,

    /// <summary>Someone else owns the conversation; nothing was written.</summary>
    NotOwner,

    /// <summary>The conversation changed since the writer read it; nothing was written.</summary>
    StaleVersion,

    /// <summary>The episode is closed; nothing was written.</summary>
    Closed,

    /// <summary>The draft has been decided already; nothing was written.</summary>
    DraftDecided,

    /// <summary>There is no such conversation.</summary>
    NotFound,
}
