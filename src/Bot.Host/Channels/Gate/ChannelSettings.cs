using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;

namespace Bot.Host.Channels.Gate;

/// <summary>The sections <c>Channels:{name}</c>, read again when the settings change.</summary>
internal sealed class ChannelSettings : IDisposable
{
    private readonly ConcurrentDictionary<string, ChannelOptions> _read = new();
    private readonly IConfiguration _configuration;
    private readonly IDisposable _listening;

    public ChannelSettings(IConfiguration configuration)
    {
        _configuration = configuration;
        _listening = ChangeToken.OnChange(configuration.GetReloadToken, _read.Clear);
    }

    /// <summary>The settings of a channel; the defaults where there are none.</summary>
    public ChannelOptions Of(string channel) =>
        _read.GetOrAdd(channel, name => _configuration.GetSection($"Channels:{name}").Get<ChannelOptions>() ?? new());

    public void Dispose() => _listening.Dispose();
}
