namespace Bot.Dialogs.Conversations.Verdicts;

/// <summary>A resident's verdict on a reply.</summary>
public enum Thumb
{
    Up,
    Down,
}
