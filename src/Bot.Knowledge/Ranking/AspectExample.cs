namespace Bot.Knowledge.Ranking;

/// <summary>A question with the aspects of the entries of its article, one of which it asks for.</summary>
/// <param name="Terms">As of <see cref="AspectTerms"/>.</param>
/// <param name="Article">Number of the article.</param>
/// <param name="Sisters">The aspect of every entry of the article; -1 without one.</param>
/// <param name="Right">Which of them.</param>
internal readonly record struct AspectExample(string[] Terms, int Article, int[] Sisters, int Right);
