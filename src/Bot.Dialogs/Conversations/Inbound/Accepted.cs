namespace Bot.Dialogs.Conversations.Inbound;

/// <summary>The inbox's answer, given only once it is durable.</summary>
/// <param name="ConversationId">The conversation found or made.</param>
/// <param name="Sequence">The entry's sequence number; of a duplicate, the first one's; 0 when refused.</param>
/// <param name="EntryId">The entry's id; empty when refused.</param>
/// <param name="Outcome">Accepted, duplicate, or refused because closed.</param>
public sealed record Accepted(string ConversationId, long Sequence, string EntryId, InboxOutcome Outcome)
{
    public bool Duplicate => Outcome == InboxOutcome.Duplicate;
}
