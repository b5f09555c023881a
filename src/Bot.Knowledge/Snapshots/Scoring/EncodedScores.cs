using System.Buffers;
using Bot.Knowledge.Snapshots.Indexing;
using Bot.Knowledge.Vectors;

namespace Bot.Knowledge.Snapshots.Scoring;

/// <summary>
/// What one encoder says of a question. At first the rows that may be nearest are compared, which is enough to choose candidates; what is
/// asked about the chosen documents holds once they are <see cref="Complete">complete</see>. In pooled memory: done with once disposed.
/// </summary>
internal sealed class EncodedScores : IDisposable
{
    /// <summary>
    /// Rows that are compared to choose candidates: some dozen documents of the best are wanted, and a document has a dozen ways of asking.
    /// </summary>
    private const int NearestRows = 1024;

    private readonly VectorIndex _phrases,
        _texts;
    private readonly VectorQuery _asked;

    public EncodedScores(VectorIndex phrases, DocumentRows phraseRows, VectorIndex texts, DocumentRows textRows, float[] query)
    {
        (_phrases, _texts) = (phrases, texts);
        _asked = phrases.Ask(query);
        (Phrases, Texts) = (new RowEvidence(phraseRows), new RowEvidence(textRows));
        CompareNearest(phrases, Phrases);
        CompareNearest(texts, Texts);
    }

    /// <summary>Cosines with the ways of asking.</summary>
    public RowEvidence Phrases { get; }

    /// <summary>Cosines with the passages.</summary>
    public RowEvidence Texts { get; }

    /// <summary>Compares every row of <paramref name="documents"/>.</summary>
    public void Complete(IEnumerable<int> documents)
    {
        foreach (var document in documents)
        {
            Compare(_phrases, Phrases, Phrases.Rows.Of(document));
            Compare(_texts, Texts, Texts.Rows.Of(document));
        }
    }

    public void Dispose()
    {
        Phrases.Dispose();
        Texts.Dispose();
    }

    private void CompareNearest(VectorIndex index, RowEvidence evidence)
    {
        var nearest = ArrayPool<int>.Shared.Rent(index.Count);
        Compare(index, evidence, nearest.AsSpan(0, index.Nearest(_asked, NearestRows, nearest)));
        ArrayPool<int>.Shared.Return(nearest);
    }

    private void Compare(VectorIndex index, RowEvidence evidence, ReadOnlySpan<int> rows)
    {
        index.Compare(_asked, rows, evidence.Similarities);
        evidence.Gather(rows);
    }
}
