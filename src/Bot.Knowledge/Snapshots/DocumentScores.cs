using System.Numerics.Tensors;
using Bot.Knowledge.Ranking;

namespace Bot.Knowledge.Snapshots;

/// <summary>What one question scored on every document of an index, signal by signal, before candidates are chosen.</summary>
internal sealed class DocumentScores(int documents, int articles, int[] documentArticle)
{
    private const int TopPerSignal = 24;

    private float[] _articleBm25 = [];
    private float _topBm25, _topPlain;

    public float[] Bm25 { get; } = new float[documents];

    public float[] Plain { get; } = new float[documents];

    /// <summary>The BM25 that the question could score at best.</summary>
    public float BestPossible { get; set; }

    public PhraseEvidence Lexical { get; } = new(documents, articles);

    /// <summary>One an encoder: evidence of the ways of asking, and the best cosine with the texts.</summary>
    public List<(PhraseEvidence Phrases, float[] Texts)> Semantic { get; } = [];

    /// <summary>What the classifiers saw; null without them.</summary>
    public float[]? Joint { get; set; }

    public float[]? ArticleLog { get; set; }

    public float[]? FacetLog { get; set; }

    /// <summary>Sums up, once every signal is there.</summary>
    public void Finish()
    {
        _articleBm25 = new float[articles];
        for (var d = 0; d < documents; d++)
        {
            var a = documentArticle[d];
            _articleBm25[a] = Math.Max(_articleBm25[a], Bm25[d]);
        }

        _topBm25 = documents == 0 ? 0 : TensorPrimitives.Max(Bm25);
        _topPlain = documents == 0 ? 0 : TensorPrimitives.Max(Plain);
    }

    /// <summary>The documents that are best by any signal.</summary>
    public HashSet<int> Choose()
    {
        var chosen = new HashSet<int>();
        AddTop(chosen, Bm25);
        AddTop(chosen, Plain);
        AddTop(chosen, Lexical.BestScores);
        foreach (var (phrases, texts) in Semantic)
        {
            AddTop(chosen, phrases.BestScores);
            AddTop(chosen, texts);
        }

        return chosen;
    }

    public void Fill(int d, float[] f)
    {
        var a = documentArticle[d];
        var best = Math.Max(BestPossible, 1e-3f);
        f[(int)Feature.Bm25] = Bm25[d] / best;
        f[(int)Feature.Bm25Relative] = _topBm25 == 0 ? 0 : Bm25[d] / _topBm25;
        f[(int)Feature.PlainBm25] = _topPlain == 0 ? 0 : Plain[d] / _topPlain;
        f[(int)Feature.PhraseLexical] = Lexical.Best(d);
        f[(int)Feature.PhraseLexicalMean] = Lexical.MeanOfBest(d);
        f[(int)Feature.ArticleLexical] = Lexical.ArticleBest(a);
        f[(int)Feature.ArticleBm25] = _articleBm25[a] / best;
        for (var e = 0; e < Semantic.Count; e++)
        {
            var (phrases, texts) = Semantic[e];
            var first = e == 0 ? (int)Feature.PhraseCosine : (int)Feature.SecondPhraseCosine;
            var phrase = phrases.HasAny(d) ? phrases.Best(d) : texts[d];
            f[first] = phrase;
            f[first + 1] = phrases.HasAny(d) ? phrases.MeanOfBest(d) : texts[d];
            f[first + 2] = texts[d];
            f[first + 3] = Math.Max(phrase, texts[d]);
            f[(int)Feature.ArticleCosine] += (phrases.HasAny(d) ? phrases.ArticleBest(a) : texts[d]) / Semantic.Count;
            f[(int)Feature.ArticleCosineMean] += (phrases.HasAny(d) ? phrases.ArticleMean(a) : texts[d]) / Semantic.Count;
        }
    }

    private static void AddTop(HashSet<int> chosen, float[] scores)
    {
        var queue = new PriorityQueue<int, float>(TopPerSignal + 1);
        for (var d = 0; d < scores.Length; d++)
        {
            if (scores[d] <= 0)
            {
                continue;
            }

            if (queue.Count < TopPerSignal)
            {
                queue.Enqueue(d, scores[d]);
            }
            else if (queue.TryPeek(out _, out var lowest) && scores[d] > lowest)
            {
                queue.DequeueEnqueue(d, scores[d]);
            }
        }

        foreach (var (d, _) in queue.UnorderedItems)
        {
            chosen.Add(d);
        }
    }
}
