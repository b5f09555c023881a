namespace Bot.Dialogs.Switches;

/// <summary>What a switch turns the bot off for.</summary>
public enum SwitchScope
{
    /// <summary>Everything; its id is <c>*</c>.</summary>
    All,

    /// <summary>A channel, by <see cref="Conversations.Conversation.Channel"/>.</summary>
    Channel,

    /// <summary>A department, by its id.</summary>
    Department,

    /// <summary>A procedure, by its article's id.</summary>
    Procedure,
}
