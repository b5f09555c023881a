using Bot.Protocol.Json;

namespace Bot.Protocol.Activities;

/// <summary>The conversation as an activity names it.</summary>
public sealed record ConversationAccount : ProtocolObject
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? AadObjectId { get; init; }

    public string? Role { get; init; }

    public bool? IsGroup { get; init; }

    public string? ConversationType { get; init; }

    public string? TenantId { get; init; }
}
