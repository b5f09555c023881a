using Bot.Dialogs.Guard.Dangers;
using Bot.Storage.Signals;

namespace Bot.Host.Channels.Gate;

/// <summary>
/// The rate limit in front of every channel; messages are counted over all hosts. Danger is let through. Where the bot is off,
/// <see cref="Bot.Host.Switches.SwitchesInForce"/> says.
/// </summary>
internal sealed class ChannelGate(ChannelSettings settings, IRateLimits limits)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Counts one message of the resident and says what is to be done with it.</summary>
    public async Task<GateVerdict> CheckAsync(string channel, string residentId)
    {
        var wait = await limits.TakeAsync(
            $"channel:{channel}:{residentId}",
            Math.Clamp(settings.Of(channel).MessagesPerMinute, 1, 10_000),
            Window
        );
        return wait == TimeSpan.Zero ? GateVerdict.Open : GateVerdict.TooFast;
    }

    /// <summary>
    /// Whether words that are held back speak of danger and get their turn all the same. Residents have as many such messages a minute as
    /// others, so that nobody who needs help is told to wait and nobody floods the turns with cries.
    /// </summary>
    /// <param name="channel">The channel's name.</param>
    /// <param name="residentId">Who wrote them.</param>
    /// <param name="text">The words; null: none.</param>
    public async Task<bool> MayNotWaitAsync(string channel, string residentId, string? text) =>
        !string.IsNullOrWhiteSpace(text)
        && Emergencies.IsIn(text)
        && await limits.TakeAsync($"danger:{channel}:{residentId}", Math.Clamp(settings.Of(channel).MessagesPerMinute, 1, 10_000), Window)
            == TimeSpan.Zero;
}
