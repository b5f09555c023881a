using Bot.Dialogs.Switches;
using Bot.Host.Channels.Gate;
using Bot.Storage.Handoff;

namespace Bot.Host.Switches;

/// <summary>
/// The one place that says where the bot is off: what staff have set, with <see cref="SwitchableChannels.Phone"/> taken for the channels
/// that it names, and what the operator keeps off by <c>Channels:{name}:Off</c>.
/// </summary>
internal sealed class SwitchesInForce(BotSwitches kept, SwitchableChannels channels, ChannelSettings settings) : IBotSwitches
{
    /// <summary>Names that the settings keep off; staff cannot turn them on.</summary>
    public IEnumerable<string> OffBySettings => channels.Names.Append(SwitchableChannels.Phone).Where(name => settings.Of(name).Off);

    public async ValueTask<SwitchPositions> ReadAsync(CancellationToken cancellationToken = default)
    {
        var positions = await kept.ReadAsync(cancellationToken);
        var phoneIsOff = settings.Of(SwitchableChannels.Phone).Off || positions.IsOff(SwitchScope.Channel, SwitchableChannels.Phone);
        string[] off = [.. channels.Names.Where(name => settings.Of(name).Off), .. phoneIsOff ? channels.Spoken : []];
        return off.Length == 0 ? positions : positions.AlsoOff(off);
    }
}
