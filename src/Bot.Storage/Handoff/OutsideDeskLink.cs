namespace Bot.Storage.Handoff;

/// <summary>One hand-off that a desk outside was asked to take.</summary>
/// <param name="Desk">The desk's key.</param>
/// <param name="Queue">The queue that the resident waits in if the desk does not take it.</param>
/// <param name="Through">The transcript goes to this sequence.</param>
/// <param name="Contact">The desk's id of the resident; null until it gave one.</param>
/// <param name="Reference">The desk's id of the conversation; null until it gave one.</param>
public sealed record OutsideDeskLink(
    string HandoffId,
    string ConversationId,
    string Desk,
    string? Queue,
    string? Department,
    string Reason,
    long Through,
    string? Contact,
    string? Reference,
    bool IsClosed
);
