using Bot.Protocol.Activities;
using Bot.Protocol.Json;

namespace Bot.Protocol.DirectLine;

/// <summary>The body of <c>POST /tokens/generate</c>.</summary>
public sealed record TokenParameters : ProtocolObject
{
    public ChannelAccount? User { get; init; }

    public IReadOnlyList<string>? TrustedOrigins { get; init; }

    public string? ETag { get; init; }
}
