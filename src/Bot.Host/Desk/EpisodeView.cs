namespace Bot.Host.Desk;

/// <summary>One episode of a conversation.</summary>
/// <param name="To">Null while it lasts, and of earlier ones, whose end the next one's begin shows.</param>
internal sealed record EpisodeView(int Number, DateTimeOffset? From, DateTimeOffset? To);
