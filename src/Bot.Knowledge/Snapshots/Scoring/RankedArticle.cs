using System.Numerics.Tensors;
using Bot.Knowledge.Ranking;
using Bot.Knowledge.Snapshots.Indexing;
using Bot.Knowledge.Snapshots.Training;

namespace Bot.Knowledge.Snapshots.Scoring;

/// <summary>An article among the candidates.</summary>
/// <param name="Score">The best that an entry of it scored among all articles.</param>
/// <param name="Entries">Its entries, the one that is right within the article first.</param>
/// <param name="Shares">The probability of each among its sisters; they add up to 1.</param>
internal sealed record RankedArticle(float Score, Candidate[] Entries, float[] Shares)
{
    public static RankedArticle Of(LanguageIndex index, SideModel model, IEnumerable<Candidate> candidates)
    {
        var sisters = candidates
            .Select(c => (Candidate: c, Score: model.Sisters.Score(c.Features)))
            .OrderByDescending(c => c.Score)
            .ThenBy(c => index.Documents[c.Candidate.Document].Id, StringComparer.Ordinal)
            .ToArray();
        float[] shares = [.. sisters.Select(s => s.Score)];
        TensorPrimitives.SoftMax(shares, shares);
        return new RankedArticle(sisters.Max(s => model.Ranker.Score(s.Candidate.Features)), [.. sisters.Select(s => s.Candidate)], shares);
    }
}
