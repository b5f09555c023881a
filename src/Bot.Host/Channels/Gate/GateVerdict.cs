namespace Bot.Host.Channels.Gate;

/// <summary>What the gate says of one message.</summary>
internal enum GateVerdict
{
    Open,

    /// <summary>The resident sends too much at once.</summary>
    TooFast,
}
