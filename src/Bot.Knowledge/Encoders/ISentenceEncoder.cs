namespace Bot.Knowledge.Encoders;

/// <summary>Turns a text into a vector whose direction is its meaning.</summary>
public interface ISentenceEncoder
{
    /// <summary>
    /// Name and digest of the model (<c>bge-small-zh-v1.5@15b717c382bc</c>), kept with every snapshot and decision: vectors of another
    /// model are not compared with its own.
    /// </summary>
    string Id { get; }

    int Dimensions { get; }

    /// <summary>The token ids that <see cref="Encode"/> reads, start and end included, 128 at most.</summary>
    IReadOnlyList<int> Tokenise(string text);

    /// <summary>A vector of length 1 and <see cref="Dimensions"/> numbers.</summary>
    float[] Encode(string text);

    /// <summary>The same for many texts, batched over all cores: for building a snapshot.</summary>
    float[][] EncodeAll(IReadOnlyList<string> texts);
}
