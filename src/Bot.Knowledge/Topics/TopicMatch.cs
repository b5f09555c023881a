namespace Bot.Knowledge.Topics;

/// <summary>An article whose name holds everything that a short message names.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="IsItsName">The message is the article's name or one of its names, not only a part of it.</param>
public sealed record TopicMatch(string ArticleId, bool IsItsName);
