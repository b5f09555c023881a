using System.Globalization;
using Bot.Dialogs.Conversations.Delivery;

namespace Bot.Dialogs.Conversations;

/// <summary>One entry of a conversation's log. Order is by <see cref="Sequence"/>, never by clock.</summary>
public sealed record ConversationEntry
{
    public required string ConversationId { get; init; }

    /// <summary>From 1, without gaps, given at commit.</summary>
    public required long Sequence { get; init; }

    /// <summary>The entry's own id, the same on every store and export.</summary>
    public required string EntryId { get; init; }

    public required int Episode { get; init; }

    public required EntryKind Kind { get; init; }

    /// <summary>The resident's or agent's id, or <c>bot</c>.</summary>
    public required string AuthorId { get; init; }

    /// <summary>
    /// The activity as JSON, without <c>id</c>, <c>timestamp</c> and <c>conversation</c>: who shows it takes those from
    /// <see cref="ActivityId"/>, <see cref="At"/> and <see cref="ConversationId"/>.
    /// </summary>
    public required string ActivityJson { get; init; }

    /// <summary>The channel's id: of an inbound entry as received, of an outbound one once the channel took it.</summary>
    public string? ExternalId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who owned the conversation when it was written.</summary>
    public ConversationOwner Owner { get; init; }

    /// <summary>
    /// Whether it was written for the bot and no turn has answered it; so for good once a person has taken the conversation.
    /// </summary>
    public bool IsUnanswered { get; init; }

    public DeliveryState Delivery { get; init; }

    /// <summary>Why delivery failed or is late; never holds message text.</summary>
    public string? DeliveryProblem { get; init; }

    /// <summary>
    /// <c>{conversation}|{sequence, at least seven digits}</c> (Direct Line 3.0 clients read a watermark from the digits).
    /// </summary>
    public string ActivityId => FormatActivityId(ConversationId, Sequence);

    public static string FormatActivityId(string conversationId, long sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{sequence:D7}");
}
