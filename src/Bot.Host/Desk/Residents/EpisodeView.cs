namespace Bot.Host.Desk.Residents;

/// <summary>One episode of a conversation.</summary>
/// <param name="From">Null when its beginning is no longer kept.</param>
/// <param name="To">Null while it lasts.</param>
internal sealed record EpisodeView(int Number, DateTimeOffset? From, DateTimeOffset? To);
