namespace Bot.Dialogs.Conversations;

/// <summary>Who wrote an entry, and so who sees it.</summary>
public enum EntryKind
{
    /// <summary>The resident, or their client on their behalf.</summary>
    Resident,

    /// <summary>The bot, or a notice that the system gives in its name. Shown to the resident.</summary>
    Bot,

    /// <summary>An agent. Shown to the resident.</summary>
    Agent,

    /// <summary>Staff to staff. Never shown or sent to the resident.</summary>
    Note,

    /// <summary>What happened (opened, assigned, closed, …). Shown to staff; never sent to the resident.</summary>
    Event,
}
