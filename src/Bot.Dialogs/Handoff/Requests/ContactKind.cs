namespace Bot.Dialogs.Handoff.Requests;

/// <summary>How somebody can be reached.</summary>
internal enum ContactKind
{
    Telephone,
    Email,
}
