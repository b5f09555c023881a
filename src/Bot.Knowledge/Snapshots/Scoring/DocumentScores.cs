using System.Buffers;
using System.Numerics.Tensors;
using Bot.Knowledge.Ranking;
using Bot.Knowledge.Snapshots.Indexing;

namespace Bot.Knowledge.Snapshots.Scoring;

/// <summary>
/// What one question scored on every document of an index, signal by signal, before candidates are chosen. In pooled memory: done with once
/// disposed.
/// </summary>
internal sealed class DocumentScores(DocumentRows rows, int articles, int[] documentArticle) : IDisposable
{
    private const int TopPerSignal = 24;

    private readonly float[] _articleBm25 = PooledScores.Rent(articles);
    private readonly float[] _bm25 = PooledScores.Rent(rows.DocumentCount);
    private readonly float[] _plain = PooledScores.Rent(rows.DocumentCount);
    private float _topBm25,
        _topPlain;

    public Span<float> Bm25 => _bm25.AsSpan(0, rows.DocumentCount);

    public Span<float> Plain => _plain.AsSpan(0, rows.DocumentCount);

    /// <summary>The BM25 that the question could score at best.</summary>
    public float BestPossible { get; set; }

    public RowEvidence Lexical { get; } = new(rows);

    /// <summary>One an encoder.</summary>
    public List<EncodedScores> Semantic { get; } = [];

    /// <summary>What the classifiers saw; null without them.</summary>
    public float[]? Joint { get; set; }

    public float[]? ArticleLog { get; set; }

    public float[]? FacetLog { get; set; }

    /// <summary>Sums up, once every signal is there.</summary>
    public void Finish()
    {
        for (var d = 0; d < rows.DocumentCount; d++)
        {
            var a = documentArticle[d];
            _articleBm25[a] = Math.Max(_articleBm25[a], _bm25[d]);
        }

        _topBm25 = rows.DocumentCount == 0 ? 0 : TensorPrimitives.Max<float>(Bm25);
        _topPlain = rows.DocumentCount == 0 ? 0 : TensorPrimitives.Max<float>(Plain);
    }

    /// <summary>The documents that are best by any signal.</summary>
    public HashSet<int> Choose()
    {
        var chosen = new HashSet<int>();
        AddTop(chosen, Bm25);
        AddTop(chosen, Plain);
        AddTop(chosen, Lexical.Bests);
        foreach (var encoded in Semantic)
        {
            AddTop(chosen, encoded.Phrases.Bests);
            AddTop(chosen, encoded.Texts.Bests);
        }

        return chosen;
    }

    /// <summary>Sees to it that everything is known of <paramref name="documents"/>, whole articles.</summary>
    public void Complete(IReadOnlyCollection<int> documents)
    {
        foreach (var encoded in Semantic)
        {
            encoded.Complete(documents);
        }
    }

    /// <summary>The features of a document that is complete.</summary>
    public void Fill(int d, float[] f)
    {
        var a = documentArticle[d];
        var best = Math.Max(BestPossible, 1e-3f);
        f[(int)Feature.Bm25] = _bm25[d] / best;
        f[(int)Feature.Bm25Relative] = _topBm25 == 0 ? 0 : _bm25[d] / _topBm25;
        f[(int)Feature.PlainBm25] = _topPlain == 0 ? 0 : _plain[d] / _topPlain;
        f[(int)Feature.PhraseLexical] = Lexical.Best(d);
        f[(int)Feature.PhraseLexicalMean] = Lexical.MeanOfBest(d);
        f[(int)Feature.ArticleLexical] = Lexical.ArticleBest(a);
        f[(int)Feature.ArticleBm25] = _articleBm25[a] / best;
        for (var e = 0; e < Semantic.Count; e++)
        {
            var phrases = Semantic[e].Phrases;
            var text = Semantic[e].Texts.Best(d);
            var first = e == 0 ? (int)Feature.PhraseCosine : (int)Feature.SecondPhraseCosine;
            var phrase = phrases.HasAny(d) ? phrases.Best(d) : text;
            f[first] = phrase;
            f[first + 1] = phrases.HasAny(d) ? phrases.MeanOfBest(d) : text;
            f[first + 2] = text;
            f[first + 3] = Math.Max(phrase, text);
            f[(int)Feature.ArticleCosine] += (phrases.HasAny(d) ? phrases.ArticleBest(a) : text) / Semantic.Count;
            f[(int)Feature.ArticleCosineMean] += (phrases.HasAny(d) ? phrases.ArticleMean(a) : text) / Semantic.Count;
        }
    }

    public void Dispose()
    {
        Lexical.Dispose();
        foreach (var encoded in Semantic)
        {
            encoded.Dispose();
        }

        foreach (var pooled in (ReadOnlySpan<float[]>)[_articleBm25, _bm25, _plain])
        {
            ArrayPool<float>.Shared.Return(pooled);
        }
    }

    private static void AddTop(HashSet<int> chosen, ReadOnlySpan<float> scores)
    {
        var queue = new PriorityQueue<int, float>(TopPerSignal + 1);
        var lowest = 0f;
        for (var d = 0; d < scores.Length; d++)
        {
            var score = scores[d];
            if (score <= lowest)
            {
                continue;
            }

            if (queue.Count < TopPerSignal)
            {
                queue.Enqueue(d, score);
            }
            else
            {
                queue.DequeueEnqueue(d, score);
            }

            if (queue.Count == TopPerSignal)
            {
                queue.TryPeek(out _, out lowest);
            }
        }

        foreach (var (d, _) in queue.UnorderedItems)
        {
            chosen.Add(d);
        }
    }
}
