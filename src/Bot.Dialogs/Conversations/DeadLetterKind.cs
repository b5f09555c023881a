namespace Bot.Dialogs.Conversations;

/// <summary>What failed for good.</summary>
public enum DeadLetterKind
{
    Turn,
    Delivery,
}
