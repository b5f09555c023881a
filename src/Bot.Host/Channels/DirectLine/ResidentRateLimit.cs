using Bot.Storage.Signals;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.DirectLine;

/// <summary>How many messages one resident may send, over all hosts.</summary>
internal sealed class ResidentRateLimit(IOptions<DirectLineOptions> options, IRateLimits limits)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Whether one more message of this conversation is taken now.</summary>
    public async ValueTask<bool> TakeAsync(string conversationId) =>
        await limits.TakeAsync($"directline:messages:{conversationId}", options.Value.MessagesPerMinute, Window) == TimeSpan.Zero;
}
