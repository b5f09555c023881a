namespace Bot.Knowledge.Articles;

/// <summary>An entry in one language.</summary>
/// <param name="Question">The heading: the question as the department would put it.</param>
/// <param name="Answer">The answer; it stands alone and is short enough to be spoken.</param>
/// <param name="Ask">Other ways of asking the same.</param>
/// <param name="Line">Line of the heading in the article file, 1-based; 0 when there is no file.</param>
public sealed record EntryText(string Question, string Answer, IReadOnlyList<string> Ask, int Line = 0);
