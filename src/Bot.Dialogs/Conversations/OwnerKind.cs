namespace Bot.Dialogs.Conversations;

/// <summary>Who may speak to the resident.</summary>
public enum OwnerKind
{
    /// <summary>The bot answers.</summary>
    Bot,

    /// <summary>A person was asked for and none has the conversation yet; the bot may still tell the resident how the wait goes.</summary>
    Handoff,

    /// <summary>An agent has the conversation; what the bot writes is discarded.</summary>
    Agent,
}
