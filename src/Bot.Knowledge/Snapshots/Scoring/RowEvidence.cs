using System.Buffers;
using Bot.Knowledge.Snapshots.Indexing;

namespace Bot.Knowledge.Snapshots.Scoring;

/// <summary>
/// Similarities of a question with every way of asking or every passage, read per document (the best, and the mean of the best three) and
/// per article (best five). The means are worked out for the few documents that are asked about. In pooled memory: done with once disposed.
/// </summary>
internal sealed class RowEvidence(DocumentRows rows) : IDisposable
{
    private const int PerDocument = 3,
        PerArticle = 5;

    private readonly float[] _similarities = PooledScores.Rent(rows.Count);
    private readonly float[] _bests = PooledScores.Rent(rows.DocumentCount);

    /// <summary>Which rows are whose.</summary>
    public DocumentRows Rows => rows;

    /// <summary>One a row, 0 at first; read by document once they are gathered.</summary>
    public Span<float> Similarities => _similarities.AsSpan(0, rows.Count);

    /// <summary>The best similarity of every document, 0 where no row shares anything.</summary>
    public ReadOnlySpan<float> Bests => _bests.AsSpan(0, rows.DocumentCount);

    /// <summary>Reads all rows.</summary>
    public void Gather()
    {
        var similarities = Similarities;
        for (var row = 0; row < similarities.Length; row++)
        {
            Gather(row, similarities[row]);
        }
    }

    /// <summary>Reads these rows alone.</summary>
    public void Gather(ReadOnlySpan<int> some)
    {
        foreach (var row in some)
        {
            Gather(row, _similarities[row]);
        }
    }

    /// <summary>True when a row of the document scored anything.</summary>
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

    private void Gather(int row, float similarity)
    {
        if (similarity > 0)
        {
            ref var best = ref _bests[rows.Document[row]];
            best = similarity > best ? similarity : best;
        }
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
