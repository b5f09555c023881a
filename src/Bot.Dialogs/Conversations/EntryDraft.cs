using Bot.Dialogs.Conversations.Inbound;

namespace Bot.Dialogs.Conversations;

/// <summary>An entry to be written; the store gives it sequence, id and time.</summary>
/// <param name="Kind">Bot, agent, note or event; a resident's entries come by <see cref="IInbox"/>.</param>
/// <param name="AuthorId">The agent's id, or <c>bot</c>.</param>
/// <param name="ActivityJson">The activity without <c>id</c>, <c>timestamp</c> and <c>conversation</c>.</param>
public sealed record EntryDraft(EntryKind Kind, string AuthorId, string ActivityJson)
{
    /// <summary>Past this moment it is not worth sending; null: always.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
