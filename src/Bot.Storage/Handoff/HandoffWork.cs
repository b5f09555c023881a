using Bot.Dialogs.Conversations.Delivery;

namespace Bot.Storage.Handoff;

/// <summary>A hand-off that the reconciler may have something to do for.</summary>
/// <param name="StateSince">When its state last changed.</param>
public sealed record HandoffWork(
    string ConversationId,
    string State,
    string? Queue,
    string? Department,
    string Speech,
    int Priority,
    DateTimeOffset WaitingSince,
    DateTimeOffset StateSince,
    string? OfferedTo,
    DateTimeOffset? OfferExpiresAt,
    string? AgentId,
    string? StickyAgent,
    IReadOnlyList<string> Declined,
    int? ToldPosition,
    DateTimeOffset? ToldAt,
    bool Nobody,
    DateTimeOffset? AskedThereAt,
    DateTimeOffset? OverflowedAt,
    DateTimeOffset? ResidentAt,
    ReplyDelivery Delivery,
    string? DetailsJson
)
{
    /// <summary>Ids of the skills that the request asks for.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Since when nobody insists on them; null: they are insisted on.</summary>
    public DateTimeOffset? SkillsRelaxedAt { get; init; }

    /// <summary>Since when they wait now: after a talk, since that.</summary>
    public required DateTimeOffset QueuedSince { get; init; }

    /// <summary>When a person first took this request; null: none has.</summary>
    public DateTimeOffset? PickedUpAt { get; init; }
}
