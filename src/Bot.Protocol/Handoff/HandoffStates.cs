namespace Bot.Protocol.Handoff;

/// <summary>What a hub says of a hand-off.</summary>
public static class HandoffStates
{
    public const string Accepted = "accepted";
    public const string Failed = "failed";
    public const string Completed = "completed";
}
