namespace Bot.Storage.Privacy;

/// <summary>What is kept of a resident, as it is given to them on request.</summary>
/// <param name="At">When it was read.</param>
/// <param name="Conversations">The oldest first; none that has been erased.</param>
public sealed record ResidentCopy(DateTimeOffset At, IReadOnlyList<CopiedConversation> Conversations);
