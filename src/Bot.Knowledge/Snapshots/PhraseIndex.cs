using System.Buffers;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Snapshots;

/// <summary>Words of every single way of asking: how much of the question and of the phrase is shared, 0 to 1.</summary>
internal sealed class PhraseIndex
{
    private readonly InvertedIndex _index;
    private readonly float[] _self;

    private PhraseIndex(InvertedIndex index, float[] self, int[] document)
    {
        _index = index;
        _self = self;
        Document = document;
    }

    /// <summary>The document of every phrase.</summary>
    public int[] Document { get; }

    public static PhraseIndex Build(IReadOnlyList<IReadOnlyList<WeightedTerm>> phrases, int[] document)
    {
        var index = InvertedIndex.Build(phrases, b: 0f);
        return new PhraseIndex(index, [.. phrases.Select(t => index.SelfScore(InvertedIndex.QueryWeights(t)))], document);
    }

    public static PhraseIndex Load(SectionFile file, string name) => new(
        InvertedIndex.Load(file, name + ".terms"), file.Read<float>(name + ".self").Span.ToArray(), file.Read<int>(name + ".document").Span.ToArray());

    public void Save(SectionWriter writer, string name)
    {
        _index.Save(writer, name + ".terms");
        writer.Write<float>(name + ".self", _self);
        writer.Write<int>(name + ".document", Document);
    }

    public void Score(IReadOnlyDictionary<string, float> query, int[] documentArticle, PhraseEvidence evidence)
    {
        var pooled = PooledScores.Rent(_index.RowCount);
        var scores = pooled.AsSpan(0, _index.RowCount);
        _index.Score(query, scores);
        var self = MathF.Sqrt(Math.Max(_index.SelfScore(query), 1e-6f));
        for (var p = 0; p < scores.Length; p++)
        {
            if (scores[p] > 0)
            {
                var similarity = Math.Min(1, scores[p] / (self * MathF.Sqrt(Math.Max(_self[p], 1e-6f))));
                evidence.Add(Document[p], documentArticle[Document[p]], similarity);
            }
        }

        ArrayPool<float>.Shared.Return(pooled);
    }
}
