namespace Bot.Knowledge.Ranking;

/// <summary>A question whose right answers are known, with the candidates an index that never saw it returned.</summary>
/// <param name="Candidates">All candidates that compete.</param>
/// <param name="Right">Indexes of the right ones, at least one.</param>
internal sealed record RankingExample(IReadOnlyList<Candidate> Candidates, IReadOnlyList<int> Right);
