using Bot.Knowledge.Snapshots.Files;
using Bot.Knowledge.Snapshots.Scoring;
using Bot.Knowledge.Vectors;

namespace Bot.Knowledge.Snapshots.Indexing;

/// <summary>The vectors of one encoder over the ways of asking and the texts of a language index.</summary>
internal sealed class EncodedIndex(VectorIndex phrases, VectorIndex texts)
{
    public int Dimensions => phrases.Dimensions;

    /// <param name="file">The snapshot's file.</param>
    /// <param name="name">The encoder's name in it.</param>
    /// <param name="phraseRows">How many ways of asking there are.</param>
    /// <param name="textRows">How many texts.</param>
    /// <exception cref="SnapshotException">The vectors are not of these.</exception>
    public static EncodedIndex Load(SectionFile file, string name, int phraseRows, int textRows)
    {
        var (phrases, texts) = (VectorIndex.Load(file, name + ".phrases"), VectorIndex.Load(file, name + ".texts"));
        file.Require(texts.Dimensions == phrases.Dimensions, name + ".texts.dimensions");
        file.Require(phrases.Count == phraseRows, name + ".phrases");
        file.Require(texts.Count == textRows, name + ".texts");
        return new EncodedIndex(phrases, texts);
    }

    public void Save(SectionWriter writer, string name)
    {
        phrases.Save(writer, name + ".phrases");
        texts.Save(writer, name + ".texts");
    }

    /// <param name="query">The question's vector by the same encoder.</param>
    /// <param name="phraseRows">Whose ways of asking the vectors are.</param>
    /// <param name="textRows">Whose texts they are.</param>
    public EncodedScores Score(float[] query, DocumentRows phraseRows, DocumentRows textRows) =>
        new(phrases, phraseRows, texts, textRows, query);
}
