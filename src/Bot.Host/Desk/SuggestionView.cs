namespace Bot.Host.Desk;

/// <summary>An answer of the knowledge base that may fit, in the resident's language.</summary>
internal sealed record SuggestionView(string EntryId, string ArticleId, string Title, string Text, string? Url, string? AsOf, double Confidence);
