namespace Bot.Dialogs.Guard.Dangers;

/// <summary>What the resident says to "are you in danger?".</summary>
internal enum DangerAnswer
{
    /// <summary>Nothing was asked, or something else is said.</summary>
    None,
    Yes,
    No,
}
