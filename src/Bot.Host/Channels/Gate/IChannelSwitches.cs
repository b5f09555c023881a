namespace Bot.Host.Channels.Gate;

/// <summary>Whether a channel's bot is on. Asked with every message, so an answer comes from memory or a short-lived copy.</summary>
internal interface IChannelSwitches
{
    ValueTask<bool> IsOnAsync(string channel, CancellationToken cancellationToken);
}
