using Bot.Protocol.Json;

namespace Bot.Protocol.Activities;

/// <summary>A resident, a bot or an agent on a channel.</summary>
public sealed record ChannelAccount : ProtocolObject
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? AadObjectId { get; init; }

    /// <summary>See <see cref="Roles"/>.</summary>
    public string? Role { get; init; }
}
