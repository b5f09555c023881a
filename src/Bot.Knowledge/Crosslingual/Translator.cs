using System.Numerics.Tensors;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Snapshots.Indexing;
using Bot.Knowledge.Snapshots.Scoring;

namespace Bot.Knowledge.Crosslingual;

/// <summary>
/// Puts a question of one language to the index of the other: word by word by the dictionary for the lexical side, and by the
/// bridge and the encoded gloss together for the vectors. For recall: the gloss is never shown.
/// </summary>
/// <param name="encoders">All encoders, and the dictionary.</param>
internal sealed class Translator(EncoderSet encoders)
{
    /// <summary>The share of the bridge in the first encoder's vector; the rest is the encoded gloss.</summary>
    private const float BridgeShare = 0.5f;

    /// <summary>Null when it was not pulled, or cannot be read.</summary>
    public BilingualDictionary? Dictionary => encoders.Dictionary;

    /// <summary>The question as the index of <paramref name="toChinese"/> takes it.</summary>
    public Question Translate(string text, bool toChinese, LanguageIndex index)
    {
        var dictionary = Dictionary;
        IReadOnlyList<TranslatedWord> words =
            dictionary is null ? []
            : toChinese ? dictionary.FromEnglish(text)
            : dictionary.FromChinese(text);
        var terms = new Dictionary<string, float>(StringComparer.Ordinal);
        if (dictionary is null)
        {
            terms = index.Analyze(text);
        }

        foreach (var (_, translations) in words)
        {
            for (var t = 0; t < translations.Length; t++)
            {
                foreach (var (term, weight) in InvertedIndex.QueryWeights(index.Terms(translations[t])))
                {
                    terms[term] = Math.Max(terms.GetValueOrDefault(term), weight / (t + 1));
                }
            }
        }

        return new Question(terms, Vectors(text, string.Join(toChinese ? "" : " ", words.Select(w => w.Translations[0])), toChinese));
    }

    /// <summary>
    /// A mixed question with the English words that <paramref name="index"/> does not use put into Chinese; null when there are none, or no
    /// dictionary.
    /// </summary>
    public string? InChinese(string text, LanguageIndex index) =>
        Dictionary is { } dictionary ? MixedWords.InChinese(text, index.UsesWord, dictionary.FromEnglish) : null;

    private float[][] Vectors(string text, string gloss, bool toChinese)
    {
        var own = encoders.For(!toChinese);
        var other = encoders.For(toChinese);
        if (own.Count == 0 || other.Count == 0)
        {
            return [];
        }

        var vectors = new float[other.Count][];
        for (var e = 0; e < other.Count; e++)
        {
            var encoded = gloss.Length == 0 ? null : other[e].Encode(toChinese ? EncoderInput.Chinese(gloss) : EncoderInput.English(gloss));
            var bridge = e == 0 ? Bridge.Current : null;
            var bridged = bridge is null
                ? null
                : (toChinese ? bridge.ToChinese : bridge.ToEnglish).Map(
                    own[0].Encode(toChinese ? EncoderInput.English(text) : EncoderInput.Chinese(text))
                );
            vectors[e] = Mix(bridged, encoded) ?? new float[other[e].Dimensions];
        }

        return vectors;
    }

    private static float[]? Mix(float[]? bridged, float[]? encoded)
    {
        if (bridged is null || encoded is null)
        {
            return bridged ?? encoded;
        }

        var mixed = new float[bridged.Length];
        TensorPrimitives.Multiply(encoded, 1 - BridgeShare, mixed);
        TensorPrimitives.MultiplyAdd(bridged, BridgeShare, mixed, mixed);
        TensorPrimitives.Divide(mixed, Math.Max(TensorPrimitives.Norm<float>(mixed), 1e-9f), mixed);
        return mixed;
    }
}
