using Bot.Knowledge.Retrieval;

namespace Bot.Dialogs.Retrieval;

/// <summary>A question of a message that asks several, and what it finds.</summary>
/// <param name="Question">As the resident wrote it.</param>
/// <param name="Text">What was looked up: the question, with the words before that it leans on.</param>
/// <param name="Result">What that found.</param>
internal sealed record Found(string Question, string Text, RetrievalResult Result);
