using Bot.Host.Channels;
using Bot.Host.Channels.DirectLine;

namespace Bot.Host.Switches;

/// <summary>The channels that a switch can name: each by its own name, and all that are spoken as one.</summary>
internal sealed class SwitchableChannels(IEnumerable<IChannelAdapter> adapters, SpokenChannels spoken)
{
    /// <summary>Names every channel on which residents speak, whichever carrier it comes by.</summary>
    public const string Phone = "phone";

    /// <summary>Web chat has no adapter: its clients fetch for themselves.</summary>
    public IReadOnlyList<string> Names { get; } = [ActivityMapIn.Channel, .. adapters.Select(adapter => adapter.Name)];

    /// <summary>Those that <see cref="Phone"/> names.</summary>
    public IEnumerable<string> Spoken => Names.Where(spoken.Has);
}
