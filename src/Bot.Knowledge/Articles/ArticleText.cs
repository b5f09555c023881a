namespace Bot.Knowledge.Articles;

/// <summary>Title and summary of an article in one language.</summary>
/// <param name="Title">The procedure's name.</param>
/// <param name="Summary">Two sentences: what it is and for whom.</param>
public sealed record ArticleText(string Title, string Summary);
