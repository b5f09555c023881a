namespace Bot.Host.Channels.Gate;

/// <summary>Section <c>Channels:{name}</c>: the switch and the rate limit of one channel; a change counts from the next message.</summary>
internal sealed class ChannelOptions
{
    /// <summary>The operator's switch: messages are kept and not answered, and the resident is told. Staff have theirs in <see cref="Bot.Dialogs.Switches.IBotSwitches"/>.</summary>
    public bool Off { get; set; }

    /// <summary>What one resident may send a minute and be answered; 1–10,000.</summary>
    public int MessagesPerMinute { get; set; } = 30;
}
