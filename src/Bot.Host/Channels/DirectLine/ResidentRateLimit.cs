using Bot.Storage.Signals;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.DirectLine;

/// <summary>How much one resident may send and read, over all hosts; each kind is counted by itself.</summary>
internal sealed class ResidentRateLimit(IOptions<DirectLineOptions> options, IRateLimits limits)
{
    /// <summary>Reads a minute: two open pages that ask as often as DirectLineJS can (protocols §3.3).</summary>
    internal const int ReadsPerWindow = 600;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Whether one more message of this conversation is taken now.</summary>
    public async ValueTask<bool> TakeAsync(string conversationId) =>
        await limits.TakeAsync($"directline:messages:{conversationId}", options.Value.MessagesPerMinute, Window) == TimeSpan.Zero;

    /// <summary>Whether the log of this conversation is read once more now.</summary>
    public async ValueTask<bool> TakeReadAsync(string conversationId) => await limits.TakeAsync($"directline:reads:{conversationId}", ReadsPerWindow, Window) == TimeSpan.Zero;

}
