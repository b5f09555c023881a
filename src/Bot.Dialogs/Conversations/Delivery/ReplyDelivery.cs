namespace Bot.Dialogs.Conversations.Delivery;

/// <summary>How what is written to a resident reaches them.</summary>
public enum ReplyDelivery
{
    /// <summary>The client reads the log (web chat, phone sockets): no outbox row is made.</summary>
    Pulled,

    /// <summary>
    /// The channel is called (WhatsApp, Bot Framework): each entry by bot or agent gets an outbox row in the same transaction.
    /// </summary>
    Pushed,
}
