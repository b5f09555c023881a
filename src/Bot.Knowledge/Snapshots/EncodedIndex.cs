using System.Buffers;
using Bot.Knowledge.Snapshots.Files;
using Bot.Knowledge.Vectors;

namespace Bot.Knowledge.Snapshots;

/// <summary>The vectors of one encoder over the ways of asking and the texts of a language index.</summary>
internal sealed class EncodedIndex(VectorIndex phrases, VectorIndex texts, int[] textDocument)
{
    public static EncodedIndex Load(SectionFile file, string name) => new(
        VectorIndex.Load(file, name + ".phrases"), VectorIndex.Load(file, name + ".texts"), file.Read<int>(name + ".textDocument").Span.ToArray());

    public void Save(SectionWriter writer, string name)
    {
        phrases.Save(writer, name + ".phrases");
        texts.Save(writer, name + ".texts");
        writer.Write<int>(name + ".textDocument", textDocument);
    }

    /// <summary>The cosine of every way of asking.</summary>
    public PhraseEvidence ScorePhrases(float[] query, PhraseRows rows)
    {
        var evidence = new PhraseEvidence(rows);
        phrases.Scan(query, evidence.Similarities);
        evidence.Gather();
        return evidence;
    }

    /// <summary>The best cosine of every document's texts, in an array of the shared pool, which may be longer than the documents are many.</summary>
    public float[] ScoreTexts(float[] query, int documentCount)
    {
        var pooled = ArrayPool<float>.Shared.Rent(texts.Count);
        var cosines = pooled.AsSpan(0, texts.Count);
        texts.Scan(query, cosines);
        var best = PooledScores.Rent(documentCount);
        for (var p = 0; p < cosines.Length; p++)
        {
            best[textDocument[p]] = Math.Max(best[textDocument[p]], cosines[p]);
        }

        ArrayPool<float>.Shared.Return(pooled);
        return best;
    }
}
