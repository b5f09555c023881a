using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.Moves;

namespace Bot.Storage.Handoff;

/// <summary>What came of an action on a hand-off.</summary>
/// <param name="Refusal">A code of <see cref="HandoffRefusals"/>, or <c>not-found</c>; null: done, or nothing was to be done.</param>
/// <param name="Changed">Whether anything was written.</param>
/// <param name="Conversation">As it stands afterwards; null when there is none.</param>
/// <param name="Ticket">The hand-off as it stands afterwards; null when none is open.</param>
public sealed record HandoffOutcome(string? Refusal, bool Changed, Conversation? Conversation, HandoffTicket? Ticket);
