namespace Bot.Host.Channels.Gate;

/// <summary>The switches of the settings.</summary>
internal sealed class ConfiguredSwitches(ChannelSettings settings) : IChannelSwitches
{
    public ValueTask<bool> IsOnAsync(string channel, CancellationToken cancellationToken) => new(!settings.Of(channel).Off);
}
