namespace Bot.Dialogs.Conversations.Sends;

/// <summary>The answer to a send outside a turn.</summary>
/// <param name="Outcome">Written, or why not.</param>
/// <param name="Entries">What was written; empty when refused.</param>
/// <param name="Conversation">As it stands after the call, so that a refused writer sees who owns it; null when there is none.</param>
public sealed record SendResult(SendOutcome Outcome, IReadOnlyList<ConversationEntry> Entries, Conversation? Conversation);
