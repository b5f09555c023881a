using Bot.Knowledge.Confidence;
using Bot.Knowledge.Ranking;

namespace Bot.Knowledge.Snapshots;

/// <summary>Candidates in the ranker's order, the best of each article, and the evidence they give.</summary>
internal sealed class ScoredCandidates
{
    private readonly LanguageIndex _index;

    public ScoredCandidates(LanguageIndex index, EntryRanker ranker, IEnumerable<Candidate> candidates)
    {
        _index = index;
        Ranked = [.. candidates
            .Select(c => (Candidate: c, Score: ranker.Score(c.Features)))
            .OrderByDescending(c => c.Score)
            .ThenBy(c => index.Documents[c.Candidate.Document].Id, StringComparer.Ordinal)
            .DistinctBy(c => index.ArticleOf(c.Candidate.Document))];
    }

    /// <summary>The best entry of every article, best first.</summary>
    public IReadOnlyList<(Candidate Candidate, float Score)> Ranked { get; }

    public RetrievalDocument Document(int rank) => _index.Documents[Ranked[rank].Candidate.Document];

    /// <summary>The evidence for the candidate at <paramref name="rank"/>, in the order of <see cref="Evidence"/>.</summary>
    public double[] EvidenceFor(int rank, float unknownShare, bool outOfScope)
    {
        var (candidate, score) = Ranked[rank];
        double total = 0;
        foreach (var (_, other) in Ranked)
        {
            total += Math.Exp(other - score);
        }

        var rival = Ranked.Count == 1 ? score - 5f : Ranked[rank == 0 ? 1 : 0].Score;
        var f = candidate.Features;
        var e = new double[ConfidenceModel.EvidenceCount];
        e[(int)Evidence.Bias] = 1;
        e[(int)Evidence.Share] = 1 / total;
        e[(int)Evidence.Margin] = Math.Clamp((score - rival) / 5, -1, 1);
        e[(int)Evidence.Score] = 1 / (1 + Math.Exp(-score / 5));
        e[(int)Evidence.Cosine] = f[(int)Feature.BestCosine];
        e[(int)Evidence.CosineMean] = f[(int)Feature.ArticleCosineMean];
        e[(int)Evidence.SecondCosine] = f[(int)Feature.SecondBestCosine];
        e[(int)Evidence.AnswerCosine] = f[(int)Feature.TextCosine];
        e[(int)Evidence.Lexical] = f[(int)Feature.PhraseLexical];
        e[(int)Evidence.Coverage] = f[(int)Feature.Bm25];
        e[(int)Evidence.ArticleProbability] = f[(int)Feature.ArticleProbability];
        e[(int)Evidence.Unknown] = unknownShare;
        e[(int)Evidence.OutOfScope] = outOfScope ? 1 : 0;
        return e;
    }
}
