namespace Bot.Dialogs.Conversations.Inbound;

/// <summary>Where channels put what residents send. Each call is one transaction.</summary>
public interface IInbox
{
    /// <summary>
    /// Writes the message once, in order, and queues its turn; returns after the commit. (channel, external id) is unique for ever; the
    /// conversation is found or made under a unique index, so that first messages at the same time make one.
    /// </summary>
    Task<Accepted> AcceptAsync(InboundMessage message, CancellationToken cancellationToken = default);

    /// <summary>Finds or makes the conversation. A closed one stays closed.</summary>
    Task<Opened> OpenAsync(ConversationOpening opening, CancellationToken cancellationToken = default);
}
