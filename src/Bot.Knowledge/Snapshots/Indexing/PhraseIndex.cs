using Bot.Knowledge.Lexical;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Snapshots.Indexing;

/// <summary>Words of every single way of asking: how much of the question and of the phrase is shared, 0 to 1.</summary>
internal sealed class PhraseIndex
{
    private const float LeastSelf = 1e-6f;

    private readonly InvertedIndex _index;
    private readonly float[] _self;
    private readonly float[] _norms;

    private PhraseIndex(InvertedIndex index, float[] self, int[] document)
    {
        _index = index;
        _self = self;
        _norms = [.. self.Select(s => MathF.Sqrt(Math.Max(s, LeastSelf)))];
        Document = document;
    }

    /// <summary>The document of every phrase.</summary>
    public int[] Document { get; }

    public static PhraseIndex Build(IReadOnlyList<IReadOnlyList<WeightedTerm>> phrases, int[] document)
    {
        var index = InvertedIndex.Build(phrases, b: 0f);
        return new PhraseIndex(index, [.. phrases.Select(t => index.SelfScore(InvertedIndex.QueryWeights(t)))], document);
    }

    /// <exception cref="SnapshotException">The sections do not fit each other, or the documents.</exception>
    public static PhraseIndex Load(SectionFile file, string name, int documents)
    {
        var (self, document) = (file.Read<float>(name + ".self"), file.Read<int>(name + ".document"));
        file.Require(self.Length == document.Length, name + ".self");
        file.RequireWithin(document.Span, 0, documents - 1, name + ".document");
        return new(InvertedIndex.Load(file, name + ".terms", document.Length), self.Span.ToArray(), document.Span.ToArray());
    }

    public void Save(SectionWriter writer, string name)
    {
        _index.Save(writer, name + ".terms");
        writer.Write<float>(name + ".self", _self);
        writer.Write<int>(name + ".document", Document);
    }

    /// <summary>
    /// Adds how much of the question and of each phrase is shared to <paramref name="similarities"/>, one a phrase and 0 at first.
    /// </summary>
    public void Score(IReadOnlyDictionary<string, float> query, Span<float> similarities)
    {
        _index.Score(query, similarities);
        var self = MathF.Sqrt(Math.Max(_index.SelfScore(query), LeastSelf));
        for (var p = 0; p < similarities.Length; p++)
        {
            if (similarities[p] > 0)
            {
                similarities[p] = Math.Min(1, similarities[p] / (self * _norms[p]));
            }
        }
    }
}
