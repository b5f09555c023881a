namespace Bot.Dialogs.Conversations.Inbound;

/// <summary>The answer to opening a conversation without a message.</summary>
/// <param name="Conversation">As it stands after the call.</param>
/// <param name="IsNew">False when it was there already (Direct Line answers 200 instead of 201).</param>
public sealed record Opened(Conversation Conversation, bool IsNew);
