using System.Buffers;

namespace Bot.Knowledge.Snapshots;

/// <summary>
/// Similarities of a question with every way of asking, read per document (the best, and the mean of the best three) and per article (best five). The
/// means are worked out for the few documents that are asked about. In pooled memory: done with once disposed.
/// </summary>
internal sealed class PhraseEvidence(PhraseRows rows) : IDisposable
{
    private const int PerDocument = 3, PerArticle = 5;

    private readonly float[] _similarities = PooledScores.Rent(rows.Count);
    private readonly float[] _bests = PooledScores.Rent(rows.DocumentCount);

    /// <summary>One a row, 0 at first; <see cref="Gather"/> reads them once they are filled in.</summary>
    public Span<float> Similarities => _similarities.AsSpan(0, rows.Count);

    /// <summary>The best similarity of every document, 0 where no way of asking shares anything.</summary>
    public ReadOnlySpan<float> Bests => _bests.AsSpan(0, rows.DocumentCount);

    public void Gather()
    {
        var similarities = Similarities;
        var (document, bests) = (rows.Document, _bests);
        for (var p = 0; p < similarities.Length; p++)
        {
            var similarity = similarities[p];
            if (similarity > 0)
            {
                ref var best = ref bests[document[p]];
                best = similarity > best ? similarity : best;
            }
        }
    }

    /// <summary>True when a phrase of the document scored anything.</summary>
    public bool HasAny(int document) => _bests[document] > 0;

    public float Best(int document) => _bests[document];

    public float MeanOfBest(int document)
    {
        Span<float> best = stackalloc float[PerDocument];
        best.Clear();
        Add(document, best);
        return Mean(best);
    }

    public float ArticleBest(int article)
    {
        var best = 0f;
        foreach (var document in rows.DocumentsOf(article))
        {
            best = Math.Max(best, _bests[document]);
        }

        return best;
    }

    public float ArticleMean(int article)
    {
        Span<float> best = stackalloc float[PerArticle];
        best.Clear();
        foreach (var document in rows.DocumentsOf(article))
        {
            Add(document, best);
        }

        return Mean(best);
    }

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(_similarities);
        ArrayPool<float>.Shared.Return(_bests);
    }

    private void Add(int document, Span<float> best)
    {
        foreach (var row in rows.Of(document))
        {
            var value = _similarities[row];
            if (value > best[^1])
            {
                Insert(best, value);
            }
        }
    }

    private static void Insert(Span<float> best, float value)
    {
        var i = best.Length - 1;
        for (; i > 0 && best[i - 1] < value; i--)
        {
            best[i] = best[i - 1];
        }

        best[i] = value;
    }

    /// <summary>The mean over those that there are: a document with one way of asking is not punished for it.</summary>
    private static float Mean(ReadOnlySpan<float> values)
    {
        var sum = 0f;
        var count = 0;
        while (count < values.Length && values[count] > 0)
        {
            sum += values[count++];
        }

        return count == 0 ? 0 : sum / count;
    }
}
