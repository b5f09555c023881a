namespace Bot.Host.Desk.Residents;

/// <summary>A conversation of the same person, joined by their own act.</summary>
/// <param name="Channel">The channel's name.</param>
/// <param name="ConversationId">Null when the member of staff may not open it: then only that it exists is shown.</param>
internal sealed record LinkedChannelView(string Channel, string? ConversationId);
