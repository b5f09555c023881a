namespace Bot.Dialogs.Turns;

/// <summary>What came in a turn.</summary>
public enum Arrival
{
    /// <summary>Words, or a tap that says words.</summary>
    Words,

    /// <summary>The resident opened the conversation and has said nothing.</summary>
    Joined,

    /// <summary>A picture, file or place without words.</summary>
    NoWords,

    /// <summary>An event that wants no reply.</summary>
    Event,
}
