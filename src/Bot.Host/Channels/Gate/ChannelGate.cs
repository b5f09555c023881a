using Bot.Storage.Signals;

namespace Bot.Host.Channels.Gate;

/// <summary>Switch and rate limit, in front of every channel; messages are counted over all hosts.</summary>
internal sealed class ChannelGate(ChannelSettings settings, IRateLimits limits)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Counts one message of the resident and says what is to be done with it.</summary>
    public async Task<GateVerdict> CheckAsync(string channel, string residentId)
    {
        if (IsOff(channel))
        {
            return GateVerdict.Off;
        }

        var wait = await limits.TakeAsync($"channel:{channel}:{residentId}", Math.Clamp(settings.Of(channel).MessagesPerMinute, 1, 10_000), Window);
        return wait == TimeSpan.Zero ? GateVerdict.Open : GateVerdict.TooFast;
    }

    /// <summary>Whether the operator has switched the channel off.</summary>
    public bool IsOff(string channel) => settings.Of(channel).Off;
}
