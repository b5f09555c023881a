using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.DirectLine;

/// <summary>How many messages one resident may send; each host counts its own.</summary>
internal sealed class ResidentRateLimit(IOptions<DirectLineOptions> options) : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(conversation =>
        RateLimitPartition.GetSlidingWindowLimiter(conversation, _ => new()
        {
            PermitLimit = options.Value.MessagesPerMinute,
            Window = Window,
            SegmentsPerWindow = 6,
            AutoReplenishment = true,
        }));

    /// <summary>Whether one more message of this conversation is taken now.</summary>
    public bool Take(string conversationId)
    {
        using var lease = _limiter.AttemptAcquire(conversationId);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
