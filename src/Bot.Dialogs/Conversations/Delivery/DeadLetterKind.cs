namespace Bot.Dialogs.Conversations.Delivery;

/// <summary>What failed for good.</summary>
public enum DeadLetterKind
{
    Turn,
    Delivery,
}
