using Bot.Knowledge.Snapshots.Indexing;
using Bot.Knowledge.Snapshots.Scoring;

namespace Bot.Knowledge.Encoders;

/// <summary>Texts as the retrieval sees them: the vectors of a language's encoders side by side.</summary>
public static class SentenceVectors
{
    /// <summary>Null when the language has no encoders.</summary>
    public static SentenceVector? Of(string text, bool chinese, EncoderSet encoders, EncodingMemory memory)
    {
        ArgumentNullException.ThrowIfNull(encoders);
        ArgumentNullException.ThrowIfNull(memory);
        var set = encoders.For(chinese);
        if (set.Count == 0)
        {
            return null;
        }

        var input = Input(text, chinese);
        return new(Name(set), Question.Join([.. set.Select(e => memory.Encode(e, input))])) { Reading = input };
    }

    /// <summary>The same for many texts, over all cores: for training. None when the language has no encoders.</summary>
    public static IReadOnlyList<SentenceVector> OfAll(IReadOnlyList<string> texts, bool chinese, EncoderSet encoders)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(encoders);
        var set = encoders.For(chinese);
        if (set.Count == 0)
        {
            return [];
        }

        string[] inputs = [.. texts.Select(t => Input(t, chinese))];
        var (name, vectors) = (Name(set), set.Select(e => e.EncodeAll(inputs)).ToArray());
        return
        [
            .. Enumerable
                .Range(0, texts.Count)
                .Select(i => new SentenceVector(name, Question.Join([.. vectors.Select(v => v[i])])) { Reading = inputs[i] }),
        ];
    }

    private static string Name(IReadOnlyList<ISentenceEncoder> encoders) => string.Join('+', encoders.Select(e => e.Id));

    private static string Input(string text, bool chinese) => chinese ? EncoderInput.Chinese(text) : EncoderInput.English(text);
}
