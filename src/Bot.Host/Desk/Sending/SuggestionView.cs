namespace Bot.Host.Desk.Sending;

/// <summary>An answer of the knowledge base that may fit, in the resident's language.</summary>
/// <param name="ReviewOverdueSince">The article's review date, where it has passed; null: it has not.</param>
internal sealed record SuggestionView(
    string EntryId,
    string ArticleId,
    string Title,
    string Text,
    string? Url,
    string? AsOf,
    DateOnly? ReviewOverdueSince,
    double Confidence
);
