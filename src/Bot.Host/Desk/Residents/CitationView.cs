namespace Bot.Host.Desk.Residents;

/// <summary>A source that the bot named.</summary>
internal sealed record CitationView(string Title, string? Url, string? AsOf);
