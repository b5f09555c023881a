using Bot.Protocol.Activities;
using Bot.Protocol.Json;

namespace Bot.Protocol.Handoff;

/// <summary>The conversation so far, as a hub gets it.</summary>
public sealed record Transcript : ProtocolObject
{
    public IReadOnlyList<Activity> Activities { get; init; } = [];
}
