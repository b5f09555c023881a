using Bot.Knowledge.Retrieval;

namespace Bot.Knowledge.Evaluation;

/// <summary>One query with what came back.</summary>
/// <param name="Query">The query.</param>
/// <param name="Candidates">Best first.</param>
/// <param name="Rank">1-based rank of the first right document; 0 when it is not among the candidates.</param>
/// <param name="ElapsedMs">Time of the retrieval alone.</param>
public sealed record EvaluatedQuery(EvaluationQuery Query, IReadOnlyList<RankedEntry> Candidates, int Rank, double ElapsedMs)
{
    public double Confidence => Candidates.Count == 0 ? 0 : Candidates[0].Confidence;

    public bool Answerable => Query.Gold is { Count: > 0 };
}
