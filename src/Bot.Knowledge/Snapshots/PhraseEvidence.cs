using System.Buffers;

namespace Bot.Knowledge.Snapshots;

/// <summary>Similarities with phrases, gathered per document (best three) and per article (best five). In pooled memory: done with once disposed.</summary>
internal sealed class PhraseEvidence(int documents, int articles) : IDisposable
{
    private const int PerDocument = 3;
    private const int PerArticle = 5;

    private readonly float[] _document = PooledScores.Rent(documents * PerDocument);
    private readonly float[] _article = PooledScores.Rent(articles * PerArticle);

    public void Add(int document, int article, float similarity)
    {
        Insert(_document.AsSpan(document * PerDocument, PerDocument), similarity);
        Insert(_article.AsSpan(article * PerArticle, PerArticle), similarity);
    }

    /// <summary>True when a phrase of the document scored anything.</summary>
    public bool HasAny(int document) => _document[document * PerDocument] > 0;

    public float Best(int document) => _document[document * PerDocument];

    public float MeanOfBest(int document) => Mean(_document.AsSpan(document * PerDocument, PerDocument));

    public float ArticleBest(int article) => _article[article * PerArticle];

    public float ArticleMean(int article) => Mean(_article.AsSpan(article * PerArticle, PerArticle));

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(_document);
        ArrayPool<float>.Shared.Return(_article);
    }

    private static void Insert(Span<float> best, float value)
    {
        if (value <= best[^1])
        {
            return;
        }

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
