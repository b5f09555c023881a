namespace Bot.Knowledge.Ranking;

/// <summary>A question whose right entry is known, with the candidates an index that never saw it returned.</summary>
/// <param name="Candidates">All candidates.</param>
/// <param name="RightEntry">Index of the right one.</param>
/// <param name="RightArticle">Indexes of all candidates of the right article.</param>
internal sealed record RankingExample(IReadOnlyList<Candidate> Candidates, int RightEntry, IReadOnlyList<int> RightArticle);
