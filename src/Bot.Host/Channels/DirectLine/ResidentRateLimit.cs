using Bot.Storage.Signals;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.DirectLine;

/// <summary>How much one resident may send and read, over all hosts; each kind is counted by itself.</summary>
internal sealed class ResidentRateLimit(IOptions<DirectLineOptions> options, IRateLimits limits)
{
    /// <summary>Reads a minute: two open pages that ask as often as DirectLineJS can (protocols §3.3).</summary>
    internal const int ReadsPerWindow = 600;

    /// <summary>Signs of typing a minute: three clients that send one every three seconds (protocols §1.1, A6000).</summary>
    internal const int TypingPerWindow = 60;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Whether one more message of this conversation is taken now.</summary>
    public async ValueTask<bool> TakeAsync(string conversationId) =>
        await limits.TakeAsync($"directline:messages:{conversationId}", options.Value.MessagesPerMinute, Window) == TimeSpan.Zero;

    /// <summary>Whether the log of this conversation is read once more now.</summary>
    public async ValueTask<bool> TakeReadAsync(string conversationId) =>
        await limits.TakeAsync($"directline:reads:{conversationId}", ReadsPerWindow, Window) == TimeSpan.Zero;

    /// <summary>Whether one more sign of typing is passed on now.</summary>
    public async ValueTask<bool> TakeTypingAsync(string conversationId) =>
        await limits.TakeAsync($"directline:typing:{conversationId}", TypingPerWindow, Window) == TimeSpan.Zero;

    /// <summary>Whether one more verdict on a reply is kept now: as many as there may be messages.</summary>
    public async ValueTask<bool> TakeVerdictAsync(string conversationId) =>
        await limits.TakeAsync($"directline:verdicts:{conversationId}", options.Value.MessagesPerMinute, Window) == TimeSpan.Zero;
}
