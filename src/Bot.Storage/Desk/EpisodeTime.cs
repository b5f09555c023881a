namespace Bot.Storage.Desk;

/// <summary>When an episode of a conversation went on.</summary>
/// <param name="From">Its first entry.</param>
/// <param name="To">Its last entry so far.</param>
public sealed record EpisodeTime(int Number, DateTimeOffset From, DateTimeOffset To);
