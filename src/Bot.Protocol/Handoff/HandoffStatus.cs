using Bot.Protocol.Json;

namespace Bot.Protocol.Handoff;

/// <summary>The value of <c>handoff.status</c>.</summary>
public sealed record HandoffStatus : ProtocolObject
{
    /// <summary>See <see cref="HandoffStates"/>; further states belong into channelData, never here.</summary>
    public string? State { get; init; }

    public string? Message { get; init; }
}
