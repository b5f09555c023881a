namespace Bot.Dialogs.Turns;

/// <summary>How a turn ended: the closed list of DESIGN §4.</summary>
public enum Outcome
{
    Answer,
    Clarify,
    NoAnswer,
    Handoff,
    Urgent,
    Smalltalk,
    Refuse,
    Form,
    Account,
    Feedback,
    Error,
}
