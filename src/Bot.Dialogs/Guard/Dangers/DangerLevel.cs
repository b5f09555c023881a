namespace Bot.Dialogs.Guard.Dangers;

/// <summary>How sure the guard is that someone is in danger.</summary>
internal enum DangerLevel
{
    None,

    /// <summary>Sure enough to ask before anything else.</summary>
    Ask,

    /// <summary>Sure enough to take the turn.</summary>
    Act,
}
