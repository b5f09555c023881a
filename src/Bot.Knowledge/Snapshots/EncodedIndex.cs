using Bot.Knowledge.Ranking;
using Bot.Knowledge.Vectors;

namespace Bot.Knowledge.Snapshots;

/// <summary>The vectors of one encoder over the phrases and answers of a language index.</summary>
internal sealed class EncodedIndex(VectorIndex phrases, VectorIndex passages, int[] passageDocument, SoftmaxClassifier? articles, SoftmaxClassifier? facets, IReadOnlyDictionary<string, int> facetNumbers)
{
    public SoftmaxClassifier? Articles => articles;

    public SoftmaxClassifier? Facets => facets;

    public int? FacetOf(string? facet) => facet is not null && facetNumbers.TryGetValue(facet, out var number) ? number : null;

    public PhraseEvidence Score(float[] query, int[] phraseDocument, int[] documentArticle, int documentCount, int articleCount)
    {
        var cosines = new float[phrases.Count];
        phrases.Scan(query, cosines);
        var evidence = new PhraseEvidence(documentCount, articleCount);
        for (var p = 0; p < cosines.Length; p++)
        {
            evidence.Add(phraseDocument[p], documentArticle[phraseDocument[p]], cosines[p]);
        }

        return evidence;
    }

    /// <summary>The best cosine of every document's passages.</summary>
    public float[] ScoreAnswers(float[] query, int documentCount)
    {
        var cosines = new float[passages.Count];
        passages.Scan(query, cosines);
        var best = new float[documentCount];
        for (var p = 0; p < cosines.Length; p++)
        {
            best[passageDocument[p]] = Math.Max(best[passageDocument[p]], cosines[p]);
        }

        return best;
    }
}
