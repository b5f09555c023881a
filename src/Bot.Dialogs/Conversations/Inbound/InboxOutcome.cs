namespace Bot.Dialogs.Conversations.Inbound;

/// <summary>What became of an inbound message.</summary>
public enum InboxOutcome
{
    Accepted,

    /// <summary>Its external id was taken before; nothing was written, and the first answer is given again.</summary>
    Duplicate,

    /// <summary>The conversation is closed and the channel asked not to open it again; nothing was written.</summary>
    Closed,
}
