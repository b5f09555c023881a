namespace Bot.Dialogs.Guard.Attacks;

/// <summary>How sure the guard is that something is to be refused.</summary>
internal enum AttackLevel
{
    None,

    /// <summary>Refused only where the knowledge base has no sure answer.</summary>
    Doubt,

    /// <summary>Refused before anything is looked up.</summary>
    Refuse,
}
