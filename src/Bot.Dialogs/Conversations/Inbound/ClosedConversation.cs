namespace Bot.Dialogs.Conversations.Inbound;

/// <summary>What the inbox does with a message for a closed conversation.</summary>
public enum ClosedConversation
{
    /// <summary>Opens it again as the next episode, owned by the bot (WhatsApp, phone).</summary>
    NewEpisode,

    /// <summary>Takes nothing and says so (Direct Line after <c>endOfConversation</c>).</summary>
    Refuse,
}
