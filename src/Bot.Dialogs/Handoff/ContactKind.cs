namespace Bot.Dialogs.Handoff;

/// <summary>How somebody can be reached.</summary>
internal enum ContactKind
{
    Telephone,
    Email,
}
