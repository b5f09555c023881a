using System.Threading.RateLimiting;

namespace Bot.Host.Channels.Gate;

/// <summary>Switch and rate limit, in front of every channel. Each host counts its own.</summary>
internal sealed class ChannelGate(ChannelSettings settings) : IDisposable
{
    private readonly PartitionedRateLimiter<(string Channel, string Resident)> _limiter =
        PartitionedRateLimiter.Create<(string Channel, string Resident), (string, string)>(who => RateLimitPartition.GetSlidingWindowLimiter(who, _ => new()
        {
            PermitLimit = Math.Clamp(settings.Of(who.Channel).MessagesPerMinute, 1, 10_000),
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
            AutoReplenishment = true,
        }));

    /// <summary>Counts one message of the resident and says what is to be done with it.</summary>
    public GateVerdict Check(string channel, string residentId)
    {
        if (IsOff(channel))
        {
            return GateVerdict.Off;
        }

        using var lease = _limiter.AttemptAcquire((channel, residentId));
        return lease.IsAcquired ? GateVerdict.Open : GateVerdict.TooFast;
    }

    /// <summary>Whether the operator has switched the channel off.</summary>
    public bool IsOff(string channel) => settings.Of(channel).Off;

    public void Dispose() => _limiter.Dispose();
}
