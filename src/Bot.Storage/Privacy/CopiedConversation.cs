namespace Bot.Storage.Privacy;

/// <summary>One conversation of a <see cref="ResidentCopy"/>, with all that belongs to it.</summary>
/// <param name="Id">The reference that the resident sees.</param>
/// <param name="Channel">Where it was: <c>directline</c>, <c>whatsapp</c>, …</param>
/// <param name="ChannelKey">The channel's own key of it; of WhatsApp and phone it holds the number.</param>
/// <param name="ResidentId">The id under which the resident is kept.</param>
/// <param name="ClosedAt">Null while it is open.</param>
/// <param name="Messages">In order.</param>
/// <param name="Files">That were sent by either side, in order.</param>
/// <param name="Cases">The oldest first.</param>
/// <param name="Requests">For a person, the oldest first.</param>
/// <param name="Ratings">By the message that was rated.</param>
public sealed record CopiedConversation(
    string Id,
    string Channel,
    string ChannelKey,
    string ResidentId,
    string? Department,
    string? Language,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ClosedAt,
    IReadOnlyList<CopiedMessage> Messages,
    IReadOnlyList<CopiedFile> Files,
    IReadOnlyList<CopiedCase> Cases,
    IReadOnlyList<CopiedRequest> Requests,
    IReadOnlyList<CopiedRating> Ratings
);
