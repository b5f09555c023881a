namespace Bot.Host.Channels;

/// <summary>
/// The channels on which a resident speaks and listens, by what their adapters say: there is no one channel called "phone".
/// </summary>
internal sealed class SpokenChannels(IEnumerable<IChannelAdapter> adapters)
{
    private readonly HashSet<string> _names = [.. adapters.Where(adapter => adapter.Limits.Spoken).Select(adapter => adapter.Name)];

    public bool Has(string channel) => _names.Contains(channel);
}
