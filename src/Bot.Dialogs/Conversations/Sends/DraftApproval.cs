namespace Bot.Dialogs.Conversations.Sends;

/// <summary>
/// That a draft of the bot is sent: decided in the send's own transaction, so that no draft is sent twice or after it was rejected.
/// </summary>
/// <param name="Id">The draft.</param>
/// <param name="EditedText">What is sent in its place; null: as it is.</param>
/// <param name="By">The account of who decides.</param>
public sealed record DraftApproval(string Id, string? EditedText, string By);
