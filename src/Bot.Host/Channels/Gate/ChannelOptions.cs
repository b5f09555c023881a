namespace Bot.Host.Channels.Gate;

/// <summary>Section <c>Channels:{name}</c>: the switch and the rate limit of one channel; a change counts from the next message.</summary>
internal sealed class ChannelOptions
{
    /// <summary>
    /// Turns the bot off in the channel, as the switch of staff does, and staff cannot turn it on (docs/operate/turn-the-bot-off.md).
    /// </summary>
    public bool Off { get; set; }

    /// <summary>What one resident may send a minute and be answered; 1–10,000.</summary>
    public int MessagesPerMinute { get; set; } = 30;
}
