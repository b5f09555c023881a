namespace Bot.Host.Channels.Linking;

/// <summary>The ends of a typed code.</summary>
internal enum LinkOutcome
{
    Linked,

    /// <summary>There is no such code, its time is over, or someone else used it.</summary>
    UnknownCode,

    /// <summary>It was typed where it was shown.</summary>
    SameConversation,
}
