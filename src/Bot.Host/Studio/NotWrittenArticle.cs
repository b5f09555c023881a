namespace Bot.Host.Studio;

/// <summary>An article whose published form does not stand in this host's files.</summary>
/// <param name="Problem"><c>changed-by-hand</c>: its files are of no form that the studio knows, and were left alone; else the fault of the
/// disk.</param>
internal sealed record NotWrittenArticle(string ArticleId, string Problem);
