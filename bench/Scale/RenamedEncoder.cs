using System.Numerics.Tensors;
using Bot.Knowledge.Encoders;

namespace Bot.Bench.Scale;

/// <summary>
/// Gives a copy's text the vector of the original, turned a little, so that ten times the knowledge base does not cost ten times the
/// encoding. A question is encoded as ever.
/// </summary>
internal sealed class RenamedEncoder(ISentenceEncoder inner) : ISentenceEncoder
{
    private const float Turn = 0.02f;

    public string Id => inner.Id;

    public int Dimensions => inner.Dimensions;

    public IReadOnlyList<int> Tokenise(string text) => inner.Tokenise(text);

    public float[] Encode(string text) => inner.Encode(text);

    public float[][] EncodeAll(IReadOnlyList<string> texts)
    {
        var originals = texts.Select(RenamedKnowledge.Unnamed).Distinct(StringComparer.Ordinal).ToArray();
        var vectors = originals.Zip(inner.EncodeAll(originals)).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        var random = new Random(7);
        return
        [
            .. texts.Select(t =>
            {
                var vector = (float[])vectors[RenamedKnowledge.Unnamed(t)].Clone();
                for (var d = 0; d < vector.Length; d++)
                {
                    vector[d] += Turn * ((2 * random.NextSingle()) - 1);
                }

                TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
                return vector;
            }),
        ];
    }
}
