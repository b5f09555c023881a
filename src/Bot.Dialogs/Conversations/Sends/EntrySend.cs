using Bot.Dialogs.Conversations.Delivery;

namespace Bot.Dialogs.Conversations.Sends;

/// <summary>
/// What an agent or the system writes outside a turn: entries, a hand-off step and the end of an episode, in one transaction.
/// </summary>
public sealed record EntrySend
{
    public required string ConversationId { get; init; }

    /// <summary>What is written, in order; may be empty when only the hand-off changes.</summary>
    public IReadOnlyList<EntryDraft> Entries { get; init; } = [];

    /// <summary>Who must own the conversation; null: anyone (a note, a notice by an operator).</summary>
    public ConversationOwner? ExpectedOwner { get; init; }

    /// <summary>The conversation version that the writer saw; null: any.</summary>
    public long? ExpectedVersion { get; init; }

    /// <summary>
    /// The writer's own id of this send, unique per conversation: a repeat writes nothing and returns the first one's entries.
    /// </summary>
    public string? IdempotencyKey { get; init; }

    public HandoffChange? Handoff { get; init; }

    public IReadOnlyList<OutboxDraft> Outbox { get; init; } = [];

    /// <summary>The bot's draft that this is, which must not be decided yet; null: none.</summary>
    public DraftApproval? Draft { get; init; }

    /// <summary>Ends the episode after the entries.</summary>
    public bool CloseEpisode { get; init; }
}
