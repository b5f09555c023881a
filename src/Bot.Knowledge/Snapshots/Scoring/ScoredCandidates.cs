using Bot.Knowledge.Confidence;
using Bot.Knowledge.Ranking;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Snapshots.Indexing;
using Bot.Knowledge.Snapshots.Training;

namespace Bot.Knowledge.Snapshots.Scoring;

/// <summary>
/// Candidates in order: articles by the best score of their entries, and of each article the entry that is right within it by the second
/// ranker. With the evidence they give.
/// </summary>
internal sealed class ScoredCandidates
{
    private readonly LanguageIndex _index;
    private readonly Question _question;

    public ScoredCandidates(
        LanguageIndex index,
        SideModel model,
        Question question,
        IEnumerable<Candidate> candidates,
        RetrievalQuery? query = null
    )
    {
        _index = index;
        _question = question;
        Ranked =
        [
            .. candidates
                .GroupBy(c => index.ArticleOf(c.Document))
                .Select(g =>
                    RankedArticle.Of(index, model, g) is var article && HeadStart(query, index.ArticleIds[g.Key]) is > 0 and var ahead
                        ? article with
                        {
                            Score = article.Score + ahead,
                        }
                        : article
                )
                .OrderByDescending(a => a.Score)
                .ThenBy(a => index.Documents[a.Entries[0].Document].Id, StringComparer.Ordinal),
        ];
    }

    private static float HeadStart(RetrievalQuery? query, string article)
    {
        for (var place = 0; place < query?.SpokenOf.Count; place++)
        {
            if (query.SpokenOf[place] == article)
            {
                return (float)query.HeadStart - place;
            }
        }

        return 0;
    }

    /// <summary>The articles with their entries, best first.</summary>
    public IReadOnlyList<RankedArticle> Ranked { get; }

    /// <summary>The entry that comes first in the article at <paramref name="rank"/>.</summary>
    public RetrievalDocument Document(int rank) => _index.Documents[Ranked[rank].Entries[0].Document];

    /// <summary>The evidence for the entry at <paramref name="rank"/>, in the order of <see cref="Evidence"/>.</summary>
    public double[] EvidenceFor(int rank, bool outOfScope)
    {
        var article = Ranked[rank];
        double total = 0;
        foreach (var other in Ranked)
        {
            total += Math.Exp(other.Score - article.Score);
        }

        var rival = Ranked.Count == 1 ? article.Score - 5f : Ranked[rank == 0 ? 1 : 0].Score;
        var f = article.Entries[0].Features;
        var e = new double[ConfidenceModel.EvidenceCount];
        e[(int)Evidence.Bias] = 1;
        e[(int)Evidence.Share] = 1 / total;
        e[(int)Evidence.Margin] = Math.Clamp((article.Score - rival) / 5, -1, 1);
        e[(int)Evidence.Score] = 1 / (1 + Math.Exp(-article.Score / 5));
        e[(int)Evidence.Cosine] = f[(int)Feature.BestCosine];
        e[(int)Evidence.CosineMean] = f[(int)Feature.ArticleCosineMean];
        e[(int)Evidence.SecondCosine] = f[(int)Feature.SecondBestCosine];
        e[(int)Evidence.AnswerCosine] = f[(int)Feature.TextCosine];
        e[(int)Evidence.Lexical] = f[(int)Feature.PhraseLexical];
        e[(int)Evidence.Coverage] = f[(int)Feature.Bm25];
        e[(int)Evidence.ArticleProbability] = f[(int)Feature.ArticleProbability];
        e[(int)Evidence.Unknown] = _index.UnknownShare(_question.Terms);
        e[(int)Evidence.OutOfScope] = outOfScope ? 1 : 0;
        e[(int)Evidence.SisterShare] = article.Shares[0];
        e[(int)Evidence.SisterMargin] = article.Shares.Length == 1 ? 1 : article.Shares[0] - article.Shares[1];
        e[(int)Evidence.Unmatched] = _index.UnmatchedShare(_question.Terms, article.Entries[0].Document);
        e[(int)Evidence.ArticleLogProbability] = f[(int)Feature.ArticleLogProbability];
        e[(int)Evidence.EntryLogProbability] = f[(int)Feature.EntryLogProbability];
        e[(int)Evidence.FacetLogProbability] = f[(int)Feature.FacetLogProbability];
        e[(int)Evidence.SecondAnswerCosine] = f[(int)Feature.SecondTextCosine];
        e[(int)Evidence.Unstated] = _index.Unstated(_question, article.Entries[0].Document);
        return e;
    }
}
