using Bot.Protocol.Activities;
using Bot.Protocol.Json;

namespace Bot.Protocol.DirectLine;

/// <summary>What polling and the stream answer. Both fields always stand there (protocols §3.4).</summary>
public sealed record ActivitySet : ProtocolObject
{
    public IReadOnlyList<Activity> Activities { get; init; } = [];

    /// <summary>The number of activities seen, decimal; null only in a set that must not move the client's mark (typing).</summary>
    public string? Watermark { get; init; }
}
