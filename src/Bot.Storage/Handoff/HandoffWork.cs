namespace Bot.Storage.Handoff;

/// <summary>A hand-off that the reconciler may have something to do for.</summary>
/// <param name="StateSince">When its state last changed.</param>
public sealed record HandoffWork(
    string ConversationId, string State, string? Queue, string? Department, string Speech, int Priority, DateTimeOffset WaitingSince, DateTimeOffset StateSince,
    string? OfferedTo, DateTimeOffset? OfferExpiresAt, string? AgentId, string? StickyAgent, IReadOnlyList<string> Declined,
    int? ToldPosition, DateTimeOffset? ToldAt, bool Nobody, DateTimeOffset? AskedThereAt, DateTimeOffset? OverflowedAt, DateTimeOffset? ResidentAt, bool Pulled, string? DetailsJson);
