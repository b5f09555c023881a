namespace Bot.Knowledge.Snapshots.Indexing;

/// <summary>A question that a procedure is asked as a whole, and the documents that answer it.</summary>
/// <param name="Text">As it is asked.</param>
/// <param name="ArticleId">The procedure's article.</param>
/// <param name="Answers">Ids of the documents that a clerk would start with; one at least.</param>
internal sealed record GenericQuestion(string Text, string ArticleId, IReadOnlyList<string> Answers);
